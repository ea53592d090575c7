import { aRendering } from '@idp/testing';
import { events } from './index';

interface Some {
  readonly filter?: string;
  readonly parameters?: string;
  readonly trigger?: string;
  readonly dependencies?: string;
  readonly webhook?: string;
  readonly ports?: string;
  readonly more?: string;
}

function found({
  filter = '',
  parameters = '',
  trigger = '',
  dependencies = '',
  webhook = '',
  ports = '',
  more = '',
}: Some) {
  const manifests = `
kind: EventBus
metadata: { name: default }
---
kind: EventSource
metadata: { name: hooks }
spec: { service: { ports: [{ port: 12000, targetPort: 12000 }${ports}] }, webhook: { push: { port: "12000", endpoint: /push, method: POST }${webhook} } }
---
kind: Sensor
metadata: { name: build }
spec:
  dependencies: [{ name: pushed, eventSourceName: hooks, eventName: push${filter} }${dependencies}]
  triggers: [{ template: { name: run, conditions: pushed, k8s: { operation: create${parameters}, source: { resource: { kind: Pod, spec: { list: [{ value: "" }] } } } } } }${trigger}]
---
kind: PrometheusRule
metadata: { name: rules }
spec: { groups: [{ name: a, rules: [{ alert: ShopDown, expr: up == 0 }] }] }
---
${more}`;
  return events
    .findFindings(aRendering({ shop: manifests }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const parameter = (dest: string, src: string) => `, parameters: [{ dest: ${dest}, src: ${src} }]`;
const data = 'dependencyName: pushed, dataKey: body.ref';

describe('what a trigger takes of an event', () => {
  it.each([
    [parameter('spec.list.0.value', `{ ${data} }`), []],
    [parameter('metadata.labels.ref', `{ ${data} }`), []],
    [parameter('spec.list.1.value', `{ ${data} }`), ['spec.list has no "1"']],
    [parameter('spec.lst.0.value', `{ ${data} }`), ['spec has no "lst"; did you mean "list"?']],
    [parameter('spec.list.0.value', '{ dependencyName: pushed, dataKey: ref }'), ['no "ref"; write body.ref']],
    [parameter('spec.list.0.value', '{ dependencyName: pushed }'), ['does not say what of the event is taken']],
    [
      parameter('spec.list.0.value', `{ ${data} }`).replace('[{', '[{ operation: overwrit,'),
      ['did you mean "overwrite"?'],
    ],
  ])('is there and goes to a place that is there: %s', (parameters, expected) => {
    expect(found({ parameters })).toEqual(expected.map((one) => expect.stringContaining(one)));
  });

  it('goes to one place only once', () => {
    const one = `{ dest: spec.list.0.value, src: { ${data} } }`;

    expect(found({ parameters: `, parameters: [${one}, ${one}]` })).toEqual([
      expect.stringContaining('another parameter is put at spec.list.0.value too'),
    ]);
  });

  it('is of an event that it waits for', () => {
    const dependencies = ', { name: other, eventSourceName: hooks, eventName: push }';
    const trigger = ', { template: { name: second, conditions: other } }';
    const parameters = parameter('spec.list.0.value', '{ dependencyName: other, dataKey: body.ref }');

    expect(found({ dependencies, trigger })).toEqual([]);
    expect(found({ dependencies, trigger, parameters })).toEqual([
      expect.stringContaining('the trigger does not wait for "other"; use one of: pushed'),
    ]);
    expect(found({ dependencies })).toEqual([expect.stringContaining('no trigger waits for "other"')]);
  });
});

describe('what a sensor compares', () => {
  const filter = (path: string, value: string, type = 'string') =>
    `, filters: { data: [{ path: ${path}, type: ${type}, value: ["${value}"] }] }`;

  it.each([
    [filter('body.status', '^firing$'), []],
    [filter('status', '^firing$'), ['no "status"; write body.status']],
    [filter('body.status', '^(firing$'), ['"^(firing$" is no pattern']],
    [filter('body.status', '1', 'text'), ['data is no "text"']],
    [filter('body.alerts.0.labels.alertname', '^ShopDown$'), []],
    [filter('body.alerts.0.labels.alertname', '^ShopDwn$'), ['there is no alert "ShopDwn"; did you mean "ShopDown"?']],
  ])('is there and may be so: %s', (some, expected) => {
    expect(found({ filter: some })).toEqual(expected.map((one) => expect.stringContaining(one)));
  });
});

describe('names of a sensor', () => {
  it('stand once', () => {
    expect(found({ trigger: ', { template: { name: run, conditions: pushed } }' })).toEqual([
      expect.stringContaining('two triggers are named "run"'),
    ]);
  });

  it('are those of operations that there are', () => {
    expect(found({ trigger: ', { template: { name: stop, conditions: pushed, k8s: { operation: delte } } }' })).toEqual(
      [expect.stringContaining('there is no operation "delte"; did you mean "delete"?')],
    );
  });
});

describe('an event that is called', () => {
  const pulled = (text: string) => ({
    webhook: `, pull: { ${text} }`,
    dependencies: ', { name: pulled, eventSourceName: hooks, eventName: pull }',
    trigger: ', { template: { name: other, conditions: pulled } }',
  });

  it.each([
    ['port: "12000", endpoint: /pull', []],
    ['port: "12000", endpoint: pull', ['the path "pull" does not begin with a slash; write /pull']],
    ['port: "12000", endpoint: /push', ['"push" is called at /push of port 12000 too']],
    ['port: "12001", endpoint: /pull', ['its Service does not lead to port 12001; use one of: 12000']],
    ['port: "12000", endpoint: /pull, method: PSOT', ['nobody calls with PSOT']],
  ])('has a path and a port: %s', (text, expected) => {
    expect(found(pulled(text))).toEqual(expected.map((one) => expect.stringContaining(one)));
  });

  it('has the port that its Service opens', () => {
    expect(found({ ports: ', { port: 12001, targetPort: 12001 }' })).toEqual([
      expect.stringContaining('no event is called at port 12001'),
    ]);
  });

  it('is not called by anybody outside', () => {
    const more =
      'kind: HTTPRoute\nmetadata: { name: a }\nspec: { rules: [{ backendRefs: [{ name: hooks-eventsource-svc, port: 12000 }] }] }';

    expect(found({ more })).toEqual([expect.stringContaining('a route leads to "push", and anybody may call it')]);
  });
});
