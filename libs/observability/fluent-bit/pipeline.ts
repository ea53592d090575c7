import type { Values } from './values.gen';

/** Loki's label, and where in a record it comes from: also a pod that is gone, or that nobody can ask about, has a name. */
const logLabels = {
  namespace: '$_namespace',
  pod: '$_pod',
  container: '$_container',
  owner: "$kubernetes['labels']['owner']",
  business_unit: "$kubernetes['labels']['business-unit']",
  cost_centre: "$kubernetes['labels']['cost-centre']",
};
const eventLabels = {
  // Of the event itself: nodes lie in no namespace, and their events in `default`.
  namespace: "$metadata['namespace']",
  kind: "$involvedObject['kind']",
  type: '$type',
};

/** How logs of pods reach Loki: read from the node, named after their pod, without the noise. */
export function logPipeline({ noise, buffer }: Values, loki: string) {
  return {
    service: section('SERVICE', {
      ...service,
      Parsers_File: [service.Parsers_File, '/fluent-bit/etc/conf/custom_parsers.conf'],
      'storage.path': '/var/lib/fluent-bit/buffers',
    }),
    customParsers: section('PARSER', {
      Name: 'file-name',
      Format: 'regex',
      Regex: String.raw`/(?<_pod>[^_/]+)_(?<_namespace>[^_]+)_(?<_container>.+)-[0-9a-f]{64}\.log$`,
    }),
    inputs: section('INPUT', {
      Name: 'tail',
      Tag: 'kube.*',
      Path_Key: 'file',
      Path: '/var/log/containers/*.log',
      // What it says of itself would come back to it for ever.
      Exclude_Path: '/var/log/containers/fluent-bit-*_observability_fluent-bit-*.log',
      'multiline.parser': 'cri',
      DB: '/var/lib/fluent-bit/read.db',
      'storage.type': 'filesystem',
      // What was written while no collector ran, and by pods that live for seconds.
      Read_from_Head: 'On',
      Refresh_Interval: '10',
      Skip_Long_Lines: 'On',
    }),
    filters: filtersWithout(noise).join('\n'),
    outputs: toLoki(loki, 'kube.*', 'fluent-bit', logLabels, { 'storage.total_limit_size': buffer }),
  };
}

/** What is done to a record: the steps of a stack become one, noise goes, then its pod is named and its JSON read. */
function filtersWithout(noise: readonly string[]): readonly string[] {
  const filter = (Name: string, settings: Settings) => section('FILTER', { Name, Match: 'kube.*', ...settings });
  return [
    filter('multiline', {
      'multiline.key_content': 'log',
      'multiline.parser': 'java, go, python',
      // What it holds back it may lose: a stack that is read in two parts is two records instead.
      buffer: 'off',
    }),
    // Before lines become fields, and not for what stands deeper in a stack.
    ...(noise.length === 0 ? [] : [filter('grep', { Exclude: String.raw`log \A[^\n]*(${noise.join('|')})` })]),
    filter('parser', { Key_Name: 'file', Parser: 'file-name', Reserve_Data: 'On' }),
    // Else a pod that writes JSON would have two fields of these names.
    filter('modify', { Remove: ['time', '_p'] }),
    filter('kubernetes', {
      Merge_Log: 'On',
      Keep_Log: 'Off',
      Annotations: 'Off',
      'K8S-Logging.Parser': 'On',
      'K8S-Logging.Exclude': 'On',
      // Without a limit: the description of a large pod would be cut off.
      Buffer_Size: '0',
    }),
  ];
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

/** Settings by name; one that stands there several times has a list. */
type Settings = Readonly<Record<string, string | readonly string[]>>;

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
  const lines = Object.entries(settings).flatMap(([key, values]) =>
    [values].flat().map((value) => `    ${key} ${value}`),
  );
  return [`[${name}]`, ...lines, ''].join('\n');
}
