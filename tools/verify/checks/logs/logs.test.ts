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

describe('words of Fluent Bit', () => {
  const config = ({ name = 'tail', key = 'Read_from_Head On', parser = 'docker, mine', service = '' } = {}) =>
    file(
      `[SERVICE]\n    Flush 1\n${service}[MULTILINE_PARSER]\n    Name mine\n[INPUT]\n    Name ${name}\n    Tag a\n    ${key}\n    multiline.parser ${parser}\n[OUTPUT]\n    Name loki\n    Match a\n`,
    );

  it.each([
    [{}, []],
    [{ key: 'Something_Else On' }, []],
    [{ name: 'tails', service: '    Plugins_File plugins.conf\n' }, []],
    [{ parser: 'theirs', service: '    Parsers_File /etc/theirs.conf\n' }, []],
    [{ name: 'tails' }, ['Fluent Bit has no input "tails"; did you mean "tail"?']],
    [{ name: 'journald' }, ['Fluent Bit has no input "journald"; take one of its own, or load it by Plugins_File']],
    [{ key: 'Read_from_Heads On' }, ['tail has no "read_from_heads"; did you mean "read_from_head"?']],
    [{ parser: 'dockers' }, ['nobody defines the parser "dockers"; did you mean "docker"?']],
    [{ key: 'Parser mines' }, ['nobody defines the parser "mines"; did you mean "mine"?']],
  ])('are those that it knows: %j', (change, expected) => {
    expect(found(config(change))).toEqual(expected);
  });
});

describe('words of Loki', () => {
  const config = (text: string) => file(`schema_config:\n  configs: [{ from: "2025-01-01" }]\n${text}\n`);

  it.each([
    ['limits_config: { query_timeout: 5m, retention_period: 0s, max_query_length: 30d1h }', []],
    ['limits_config: { something_new: 1 }', []],
    ['limit_config: {}', ['Loki has no "limit_config"; did you mean "limits_config"?']],
    ['limits_config: { retention_periods: 0s }', ['limits_config has no "retention_periods"']],
    ['compactor: { retention_enable: true }', ['compactor has no "retention_enable"; did you mean']],
    ['limits_config: { query_timeout: 300 s }', ['limits_config.query_timeout is "300 s", which is no time']],
    ['compactor: { retention_enabled: true }', ['the compactor is told to delete, and nothing says after what time']],
    ['compactor: { retention_enabled: true }\nlimits_config: { retention_stream: [] }', []],
  ])('are those that it knows: %s', (text, expected) => {
    expect(found(config(text))).toEqual(expected.map((one) => expect.stringContaining(one)));
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
