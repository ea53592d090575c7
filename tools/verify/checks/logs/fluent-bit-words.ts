import type { JsonPath } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Problem } from '../../problem';
import { nearMiss } from './near';
import type { Section } from './sections';

/** https://docs.fluentbit.io/manual/data-pipeline */
const PLUGINS: Readonly<Record<string, readonly string[]>> = {
  INPUT: `blob collectd cpu disk docker docker_events dummy ebpf elasticsearch emitter etw exec exec_wasi
    fluentbit_logs fluentbit_metrics forward gpu_metrics head health http kafka kmsg kubernetes_events mem mqtt netif
    nginx_metrics node_exporter_metrics opentelemetry podman_metrics proc process_exporter_metrics
    prometheus_remote_write prometheus_scrape prometheus_textfile random serial splunk statsd stdin stream_processor
    syslog systemd tail tcp thermal udp unix_socket windows_exporter_metrics winevtlog winlog winstat`.split(/\s+/),
  FILTER: `aws checklist ecs expect geoip2 grep kubernetes log_to_metrics lookup lua modify multiline nest nightfall
    parser record_modifier rewrite_tag stdout sysinfo tensorflow throttle throttle_size type_converter wasm`.split(
    /\s+/,
  ),
  OUTPUT: `azure azure_blob azure_kusto azure_logs_ingestion bigquery calyptia chronicle cloudwatch_logs counter
    datadog es exit file flowcounter forward gelf http influxdb kafka kafka-rest kinesis_firehose kinesis_streams
    logdna loki nats nrlogs null opensearch opentelemetry oracle_log_analytics pgsql plot prometheus_exporter
    prometheus_remote_write retry s3 skywalking slack splunk stackdriver stdout syslog tcp td udp vivo_exporter
    websocket`.split(/\s+/),
};

/** What plugins read that are much used, in small letters. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  kubernetes: `annotations buffer_size dns_retries dns_wait_time keep_log k8s-logging.exclude k8s-logging.parser
    kube_ca_file kube_ca_path kube_meta_cache_ttl kube_tag_prefix kube_token_file kube_token_ttl kube_url
    kubelet_host kubelet_port labels match match_regex merge_log merge_log_key merge_log_trim merge_parser name
    namespace_annotations namespace_labels owner_references regex_parser tls.debug tls.verify use_journal
    use_kubelet`.split(/\s+/),
  loki: `auto_kubernetes_labels bearer_token buffer_size compress drop_single_key header host http_passwd http_user
    label_keys label_map_path labels line_format match match_regex name port remove_keys retry_limit
    structured_metadata structured_metadata_map_keys tenant_id tenant_id_key tls tls.ca_file tls.crt_file tls.key_file
    tls.verify uri workers`.split(/\s+/),
  tail: `alias buffer_chunk_size buffer_max_size db db.journal_mode db.locking db.sync docker_mode exclude_path
    exit_on_eof ignore_active_older_files ignore_older inotify_watcher key mem_buf_limit multiline multiline.parser
    name offset_key parser parser_firstline path path_key read_from_head refresh_interval rotate_wait
    skip_empty_lines skip_long_lines static_batch_size storage.type tag tag_regex threaded`.split(/\s+/),
};

/** Parsers that an image brings along, and those for several lines that the program knows by itself. */
const PARSERS = `apache apache2 apache_error cri docker docker-daemon envoy istio-envoy-proxy json k8s-nginx-ingress
  kmsg-netfilter-log kube-custom logfmt mongodb nginx syslog-rfc3164 syslog-rfc3164-local syslog-rfc5424`.split(/\s+/);
const OF_LINES = ['cri', 'docker', 'go', 'java', 'python', 'ruby'];

/** Plugins, keys and parsers that Fluent Bit does not know: it does not start. `defined` are the parsers of all files, where they are known. */
export function fluentBitWordProblems(
  sections: readonly Section[],
  path: JsonPath,
  defined: readonly string[] | undefined,
): readonly Problem[] {
  const brings = sections.some(({ name, settings }) => name === 'PLUGINS' || settings.has('plugins_file'));
  return sections.flatMap(({ name, settings }) => {
    const kind = name.toUpperCase();
    const plugin = settings.get('name')?.toLowerCase() ?? '';
    const known = PLUGINS[kind];
    if (known === undefined) return [];
    if (!known.includes(plugin)) return brings || plugin === '' ? [] : [unknownPlugin(path, kind, plugin, known)];
    return [
      ...[...settings.keys()].flatMap((key) => nearMiss(path, key, KEYS[plugin] ?? [], plugin)),
      ...(defined === undefined ? [] : parserProblems(settings, path, defined)),
    ];
  });
}

function unknownPlugin(path: JsonPath, kind: string, plugin: string, known: readonly string[]): Problem {
  const remedy = suggest(plugin, known, 'take one of its own, or load it by Plugins_File');
  return { path, what: `Fluent Bit has no ${kind.toLowerCase()} "${plugin}"`, remedy };
}

function parserProblems(settings: Section['settings'], path: JsonPath, defined: readonly string[]): readonly Problem[] {
  const named = (key: string) => (settings.get(key) ?? '').split(/[\s,]+/).filter((one) => one !== '');
  return [
    ...named('parser').map((parser) => ({ parser, known: [...PARSERS, ...defined] })),
    ...named('multiline.parser').map((parser) => ({ parser, known: [...OF_LINES, ...defined] })),
  ]
    .filter(({ parser, known }) => !known.includes(parser) && !parser.includes('$'))
    .map(({ parser, known }) => ({
      path,
      what: `nobody defines the parser "${parser}"`,
      remedy: suggest(parser, known),
    }));
}
