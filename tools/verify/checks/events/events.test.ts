import { aRendering } from '@idp/testing';
import { events } from './index';

function found(manifests: string) {
  return events
    .findFindings(aRendering({ shop: manifests }))
    .map(({ object, path, what, remedy }) => `${object?.kind} ${path}: ${what}; ${remedy}`);
}

const bus = 'kind: EventBus\nmetadata: { name: default }\n---\n';
const source = (more = '') =>
  `kind: EventSource\nmetadata: { name: hooks }\nspec: { service: { ports: [{ port: 12000 }] }, webhook: { push: { port: "12000", endpoint: /push } }${more} }\n---\n`;
const sensor = (event: string, template = '{}', more = '') => `
kind: Sensor
metadata: { name: build }
spec:
  dependencies: [{ name: pushed, eventSourceName: hooks, eventName: ${event} }]
  triggers: [{ template: ${template} }]
  ${more}
---
`;

describe('a sensor', () => {
  it('listens to an event that a source sends', () => {
    expect(found(bus + source() + sensor('push'))).toEqual([]);
    expect(found(bus + source() + sensor('pusch'))).toEqual([
      'EventSource spec.webhook.push: no sensor listens to the event "push"; add a sensor that depends on it in namespace shop, or remove the event',
      'Sensor spec.dependencies[0].eventName: EventSource "hooks" sends no event "pusch"; did you mean "push"?',
    ]);
    expect(found(bus + sensor('push'))).toEqual([
      expect.stringContaining('there is no EventSource "hooks" in namespace shop'),
    ]);
  });

  it('needs a bus, the same as that of the source', () => {
    expect(found(source() + sensor('push'))).toEqual([
      expect.stringContaining('EventSource spec.eventBusName: there is no EventBus "default" in namespace shop'),
      expect.stringContaining('Sensor spec.eventBusName: there is no EventBus "default" in namespace shop'),
    ]);
    expect(
      found(
        `${bus}kind: EventBus\nmetadata: { name: other }\n---\n${source(', eventBusName: other')}${sensor('push')}`,
      ),
    ).toEqual(
      expect.arrayContaining([
        expect.stringContaining('EventSource "hooks" uses the bus "other", this sensor "default"'),
      ]),
    );
  });

  it('combines its dependencies in conditions', () => {
    expect(found(bus + source() + sensor('push', '{ conditions: "pushed || (pushed && pushed)" }'))).toEqual([]);
    expect(found(bus + source() + sensor('push', '{ conditions: "pushd" }'))).toEqual([
      expect.stringContaining('did you mean "pushed"?'),
      expect.stringContaining('no trigger waits for "pushed"'),
    ]);
    expect(found(bus + source() + sensor('push', `{ conditions: "pushed && pushed.labels.a == 'b'" }`))).toEqual([
      expect.stringContaining('"pushed.labels.a" is no dependency of this sensor'),
    ]);
  });

  it('takes parameters from its dependencies', () => {
    const template = (name: string) =>
      `{ argoWorkflow: { parameters: [{ dest: metadata.name, src: { dependencyName: ${name}, dataKey: body.name } }] } }`;

    expect(found(bus + source() + sensor('push', template('pushed')))).toEqual([]);
    expect(found(bus + source() + sensor('push', template('pulled')))).toHaveLength(1);
  });
});

describe('who sends events', () => {
  const sender = (url: string) =>
    `kind: ConfigMap\nmetadata: { name: portal }\ndata: { app-config.yaml: "target: ${url}" }\n---\n`;
  const hooks =
    'kind: EventSource\nmetadata: { name: hooks }\nspec: { service: { ports: [{ port: 12000 }] }, webhook: { push: { port: "12000", endpoint: /push } } }\n---\n';
  const sentTo = (url: string) => found(bus + hooks + sensor('push') + sender(url));

  it('names the port and the path at which a source takes them', () => {
    expect(sentTo('http://hooks-eventsource-svc.shop.svc:12000/push')).toEqual([]);
    expect(sentTo('http://hooks-eventsource-svc.shop.svc:12000/pusch')).toEqual([
      'ConfigMap data["app-config.yaml"]: EventSource "hooks" takes nothing at http://hooks-eventsource-svc.shop.svc:12000/pusch; did you mean "/push"?',
    ]);
    expect(sentTo('http://hooks-eventsource-svc.shop.svc:12000')).toHaveLength(1);
  });
});
