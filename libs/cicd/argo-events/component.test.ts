import { helmValuesOf } from '@idp/testing';
import events from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(events, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given)['argo-events'];

describe('argo-events', () => {
  it('acts in the namespace of workflows and in no other', () => {
    expect(chartIn()).toMatchObject({ controller: { rbac: { enabled: false, managedNamespace: 'pipelines' } } });
  });

  it('has a bus of three copies or of one, since two could not agree', () => {
    expect(valuesIn({ size: 'demo' })).toMatchObject({
      bus: { replicas: 1, streamConfig: 'maxAge: 72h\nreplicas: 1\n' },
    });
    expect(valuesIn({ size: 'standard' })).toMatchObject({ bus: { replicas: 1 } });
    expect(valuesIn({ size: 'ha' })).toMatchObject({ bus: { replicas: 3, affinity: { podAntiAffinity: {} } } });
  });

  it('keeps events on a volume', () => {
    expect(valuesIn({ size: 'ha' })).toMatchObject({ bus: { persistence: { volumeSize: '10Gi' } } });
  });

  it('offers one version of the bus, from where the environment pulls images', () => {
    const images = { 'docker.io': 'registry.example.com/docker.io' };

    expect(chartIn({ images })).toMatchObject({
      configs: {
        nats: { versions: [] },
        jetstream: { versions: [{ natsImage: 'registry.example.com/docker.io/library/nats:2.10.27' }] },
      },
    });
  });

  it('has no webhook that could stand between people and their objects', () => {
    expect(chartIn()).not.toHaveProperty('webhook');
  });
});
