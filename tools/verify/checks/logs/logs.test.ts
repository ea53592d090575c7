import { aRendering } from '@idp/testing';
import { logs } from './index';

function found(manifest: string) {
  return logs.findFindings(aRendering({ shop: manifest })).map(({ what, remedy }) => `${what}; ${remedy}`);
}

const file = (text: string) =>
  JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { config: text } });

describe('a configuration of Fluent Bit', () => {
  const config = (filter: string, output: string, section = 'OUTPUT') =>
    file(
      `[INPUT]\n    Name tail\n    Tag kube.*\n[FILTER]\n    Name grep\n    Match ${filter}\n[${section}]\n    Name loki\n    Match ${output}\n`,
    );

  it('takes what it reads through filters to an output', () => {
    expect(found(config('kube.*', '*'))).toEqual([]);
    expect(found(config('kub.*', 'kube.*'))).toEqual([
      'filter grep matches kub.*, and nothing has such a tag; use one of: kube.*',
    ]);
    expect(found(config('kube.*', 'events'))).toEqual([
      expect.stringContaining('output loki matches events'),
      'no output takes what is tagged kube.*; let an output match it',
    ]);
    expect(found(config('kube.*', '*', 'OUTPUTS'))).toEqual(
      expect.arrayContaining([expect.stringContaining('Fluent Bit has no section [OUTPUTS]')]),
    );
  });
});

describe('a configuration of Loki', () => {
  const config = ({
    period = '3d',
    on = 'true',
    store = '"filesystem"',
    from = '"2025-01-01"',
    object = 'filesystem',
    index = '24h',
    schema = 'v13',
  } = {}) =>
    file(
      `limits_config: { retention_period: ${period} }\ncommon: { storage: { filesystem: {} } }\ncompactor: { retention_enabled: ${on}, delete_request_store: ${store} }\nschema_config: { configs: [{ from: ${from}, store: tsdb, schema: ${schema}, object_store: ${object}, index: { period: ${index} } }] }`.replace(
        /^(schema_config:) (.*)$/m,
        '$1\n  $2',
      ),
    );

  it.each([
    [{}, []],
    [{ period: '0s', on: 'false' }, []],
    [{ on: 'false' }, ['nothing deletes after 3d: the compactor is not told to']],
    [{ store: '""' }, ['Loki does not start: retention asks for compactor.delete_request_store']],
    [{ period: '3h' }, ['3h is less than the 24h that Loki keeps at least']],
    [{ from: '"2025-13-01"' }, ['"2025-13-01" is no day of a schema']],
    [{ from: '"2025-02-30"' }, ['"2025-02-30" is no day of a schema']],
    [{ object: 's3' }, ['chunks go to "s3", and nothing says where that is']],
    [{ index: '12h' }, ['an index of 12h cannot be compacted']],
    [{ schema: 'v31' }, ['"v31" is no schema of Loki']],
  ])('keeps logs as long as it says, at a place that it knows: %j', (change, expected) => {
    expect(found(config(change))).toEqual(expected.map((one) => expect.stringContaining(one)));
  });
});

describe('a Prometheus', () => {
  it('keeps less than its volume holds', () => {
    const some = (size: string) =>
      `kind: Prometheus\nmetadata: { name: a }\nspec: { retentionSize: ${size}, storage: { volumeClaimTemplate: { spec: { resources: { requests: { storage: 5Gi } } } } } }`;

    expect(found(some('4GB'))).toEqual([]);
    expect(found(some('4500MB'))).toEqual([]);
    expect(found(some('5GB'))).toEqual([expect.stringContaining('it keeps up to 5GB, and its volume has 5Gi')]);
    expect(found(some('50GiB'))).toHaveLength(1);
  });
});
