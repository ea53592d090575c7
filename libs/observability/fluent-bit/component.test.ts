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
  it('names logs after their pod in the only form that Fluent Bit reads', () => {
    expect(pipelineIn('outputs')).toContain(
      "Labels job=fluent-bit, namespace=$kubernetes['namespace_name'], pod=$kubernetes['pod_name'], container=$kubernetes['container_name']",
    );
  });

  it('says on each log who pays for it', () => {
    expect(pipelineIn('outputs')).toContain("cost_centre=$kubernetes['labels']['cost-centre']");
  });

  it('sends logs to Loki', () => {
    expect(pipelineIn('outputs')).toContain('Name loki\n Match kube.*\n Host loki.observability.svc\n Port 3100\n');
  });

  it('never reads its own logs', () => {
    expect(pipelineIn('inputs')).toContain('Exclude_Path /var/log/containers/fluent-bit-*.log');
  });

  it('drops noise, and nothing where nothing is noise', () => {
    expect(pipelineIn('filters', { noise: ['kube-probe', 'healthz'] })).toContain('Exclude log (kube-probe|healthz)');
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
});
