import { helmValuesOf } from '@idp/testing';
import loki from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(loki, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given).loki;
const s3 = { storage: { type: 's3' } };

describe('loki', () => {
  it('keeps logs on the volume of its one copy unless it is told otherwise', () => {
    expect(chartIn({ size: 'standard' })).toMatchObject({
      loki: { storage: { type: 'filesystem' }, commonConfig: { replication_factor: 1 } },
      singleBinary: { replicas: 1 },
    });
  });

  it('has three copies and an object store in size ha', () => {
    expect(chartIn({ size: 'ha' })).toMatchObject({
      loki: { storage: { type: 's3' }, commonConfig: { replication_factor: 3 } },
      singleBinary: { replicas: 3 },
    });
  });

  it.each([
    [2, 1],
    [3, 3],
    [5, 3],
  ])('with %i copies, writes each log %i times', (replicas, replication_factor) => {
    expect(chartIn({ replicas }, s3)).toMatchObject({ loki: { commonConfig: { replication_factor } } });
  });

  it('asks for the keys of the object store, and only where there is one', () => {
    expect(valuesIn({}, s3)).toHaveProperty(['secrets', 'object-storage']);
    expect(chartIn({}, s3)).toMatchObject({
      singleBinary: { extraEnvFrom: [{ secretRef: { name: 'loki-object-storage' } }] },
    });
    expect(valuesIn({})).not.toHaveProperty(['secrets', 'object-storage']);
  });

  it('deletes what is older than the retention, and shows all that is not', () => {
    expect(chartIn({}, { retention: '90d' })).toMatchObject({
      loki: {
        limits_config: { retention_period: '90d', max_query_length: '0s' },
        compactor: { retention_enabled: true, delete_request_store: 'filesystem' },
      },
    });
  });

  it('leads nobody to a copy that is not ready, while its copies find each other before they are', () => {
    expect(chartIn()).toMatchObject({
      defaults: { service: { publishNotReadyAddresses: false } },
      memberlist: { service: { publishNotReadyAddresses: true } },
    });
  });

  it('never looks for older logs in another form', () => {
    expect(chartIn()).toMatchObject({
      loki: { schemaConfig: { configs: [{ from: '2025-01-01', store: 'tsdb', schema: 'v13' }] } },
    });
  });

  it('tells nobody how it is used', () => {
    expect(chartIn()).toMatchObject({ loki: { analytics: { reporting_enabled: false } } });
  });
});
