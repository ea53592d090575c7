import { isObject } from '@idp/model';
import { helmValuesOf } from '@idp/testing';
import fluentBit from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(fluentBit, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given)['fluent-bit'];

/** A part of the pipeline, with one space between words. */
const pipelineIn = (part: string, override = {}) => {
  const chart = chartIn({}, override);
  return isObject(chart) && isObject(chart.config) ? String(chart.config[part]).replaceAll(/ +/g, ' ') : '';
};

describe('fluent-bit', () => {
  it('names logs after the file that kubelet writes, so that those of pods that are gone have names too', () => {
    const [, expression = ''] = /Regex (.*)/.exec(pipelineIn('customParsers')) ?? [];
    const file = `/var/log/containers/etcd-10.example.com_kube-system_etcd-main-${'0a'.repeat(32)}.log`;

    expect(new RegExp(expression).exec(file)?.groups).toEqual({
      _pod: 'etcd-10.example.com',
      _namespace: 'kube-system',
      _container: 'etcd-main',
    });
    expect(pipelineIn('inputs')).toContain('Path_Key file\n');
    expect(pipelineIn('outputs')).toContain('namespace=$_namespace, pod=$_pod, container=$_container');
  });

  it('reads parsers of its own beside those of the image', () => {
    expect(pipelineIn('service').match(/Parsers_File .*/g)).toEqual([
      'Parsers_File /fluent-bit/etc/parsers.conf',
      'Parsers_File /fluent-bit/etc/conf/custom_parsers.conf',
    ]);
  });

  it('makes one record of a stack, and holds nothing back for it', () => {
    expect(pipelineIn('filters')).toMatch(/Name multiline\n[^[]*multiline.parser java, go, python\n buffer off\n/);
  });

  it('gives way to fields of those names that a pod writes itself', () => {
    expect(pipelineIn('filters')).toMatch(/Remove time\n Remove _p\n[^]*Name kubernetes/);
  });

  it('says on each log who pays for it', () => {
    expect(pipelineIn('outputs')).toContain("cost_centre=$kubernetes['labels']['cost-centre']");
  });

  it('sends logs to Loki', () => {
    expect(pipelineIn('outputs')).toContain('Name loki\n Match kube.*\n Host loki.observability.svc\n Port 3100\n');
  });

  it('never reads its own logs', () => {
    expect(pipelineIn('inputs')).toContain(
      'Exclude_Path /var/log/containers/fluent-bit-*_observability_fluent-bit-*.log',
    );
  });

  it('drops noise, and nothing where nothing is noise', () => {
    const [, noise = ''] =
      /Exclude log \\A(.*)/.exec(pipelineIn('filters', { noise: ['kube-probe', 'healthz'] })) ?? [];

    expect(new RegExp(`^${noise}`).test('GET /healthz 200')).toBe(true);
    expect(new RegExp(`^${noise}`).test('panic: no order\n\tat /healthz')).toBe(false);
    expect(pipelineIn('filters', { noise: [] })).not.toContain('Exclude log');
  });

  it('drops noise before lines become fields, in which it would not be seen', () => {
    expect(pipelineIn('filters', { noise: ['healthz'] })).toMatch(/Name grep[^]*Name kubernetes/);
  });

  it('asks Loki again within a minute', () => {
    expect(pipelineIn('service')).toContain('scheduler.cap 60\n');
  });

  it('reads what was written before it ran', () => {
    expect(pipelineIn('inputs')).toContain('Read_from_Head On\n Refresh_Interval 10');
  });

  it('keeps what Loki does not take yet on disk, up to a limit', () => {
    expect(pipelineIn('inputs')).toContain('storage.type filesystem');
    expect(pipelineIn('outputs', { buffer: '2G' })).toContain('storage.total_limit_size 2G\n');
  });

  it('runs on every node', () => {
    expect(chartIn()).toMatchObject({ tolerations: [{ operator: 'Exists' }] });
  });

  it('reads events of the cluster in a pipeline of their own', () => {
    expect(chartIn()).toMatchObject({
      rbac: { eventsAccess: true },
      config: { extraFiles: { 'events.conf': expect.stringContaining('kubernetes_events') } },
    });
  });

  it('shows events of nodes as well, which lie in no namespace', () => {
    const events = { 'events.conf': expect.stringContaining("namespace=$metadata['namespace']") };

    expect(chartIn()).toMatchObject({ config: { extraFiles: events } });
  });

  it('measures who collects events beside those who collect logs', () => {
    expect(Object.keys(fluentBit.metrics ?? {})).toEqual(Object.keys(fluentBit.traffic ?? {}));
  });
});
