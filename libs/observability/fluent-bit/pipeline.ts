import type { Values } from './values.gen';

/** Loki's label, and where in a record it comes from. */
const logLabels = {
  namespace: "$kubernetes['namespace_name']",
  pod: "$kubernetes['pod_name']",
  container: "$kubernetes['container_name']",
  owner: "$kubernetes['labels']['owner']",
  business_unit: "$kubernetes['labels']['business-unit']",
  cost_centre: "$kubernetes['labels']['cost-centre']",
};
const eventLabels = {
  namespace: "$involvedObject['namespace']",
  kind: "$involvedObject['kind']",
  type: '$type',
};

/** How logs of pods reach Loki: read from the node, named after their pod, without the noise. */
export function logPipeline({ noise, buffer }: Values, loki: string) {
  return {
    service: section('SERVICE', { ...service, 'storage.path': '/var/lib/fluent-bit/buffers' }),
    inputs: section('INPUT', {
      Name: 'tail',
      Tag: 'kube.*',
      Path: '/var/log/containers/*.log',
      // What it says of itself would come back to it for ever.
      Exclude_Path: '/var/log/containers/fluent-bit-*.log',
      'multiline.parser': 'cri',
      DB: '/var/lib/fluent-bit/read.db',
      'storage.type': 'filesystem',
      // What was written while no collector ran, and by pods that live for seconds.
      Read_from_Head: 'On',
      Refresh_Interval: '10',
      Skip_Long_Lines: 'On',
    }),
    filters: [
      // First: what becomes fields is no line any more.
      ...(noise.length === 0
        ? []
        : [section('FILTER', { Name: 'grep', Match: 'kube.*', Exclude: `log (${noise.join('|')})` })]),
      section('FILTER', {
        Name: 'kubernetes',
        Match: 'kube.*',
        Merge_Log: 'On',
        Keep_Log: 'Off',
        Annotations: 'Off',
        'K8S-Logging.Parser': 'On',
        'K8S-Logging.Exclude': 'On',
        // Without a limit: the description of a large pod would be cut off.
        Buffer_Size: '0',
      }),
    ].join('\n'),
    outputs: toLoki(loki, 'kube.*', 'fluent-bit', logLabels, { 'storage.total_limit_size': buffer }),
  };
}

/** How events of the cluster reach Loki: read once, by one pod. */
export function eventPipeline(loki: string): string {
  return [
    section('SERVICE', service),
    section('INPUT', { Name: 'kubernetes_events', Tag: 'events', Interval_Sec: '5', Kube_Retention_Time: '1h' }),
    toLoki(loki, 'events', 'kubernetes-events', eventLabels, {}),
  ].join('\n');
}

const service = {
  Flush: '2',
  Log_Level: 'info',
  HTTP_Server: 'On',
  HTTP_Listen: '0.0.0.0',
  HTTP_Port: '2020',
  Health_Check: 'On',
  Parsers_File: '/fluent-bit/etc/parsers.conf',
  // Without it, what Loki did not take would wait for half an hour once it is back.
  'scheduler.cap': '60',
};

type Settings = Readonly<Record<string, string>>;

function toLoki(url: string, match: string, job: string, labels: Settings, more: Settings): string {
  const { hostname, port } = new URL(url);
  const named = Object.entries({ job, ...labels }).map(([label, source]) => `${label}=${source}`);
  return section('OUTPUT', {
    Name: 'loki',
    Match: match,
    Host: hostname,
    Port: port,
    Labels: named.join(', '),
    Remove_Keys: 'kubernetes',
    Line_Format: 'json',
    Compress: 'gzip',
    Retry_Limit: 'no_limits',
    ...more,
  });
}

function section(name: string, settings: Settings): string {
  return [`[${name}]`, ...Object.entries(settings).map(([key, value]) => `    ${key} ${value}`), ''].join('\n');
}
