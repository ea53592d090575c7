import { isObject, objectAt, type JsonPath } from '@idp/model';
import type { Problem } from '../../problem';
import { everyField } from '../../walk';
import { nearMiss } from './near';

/** https://grafana.com/docs/loki/latest/configure/ */
const SECTIONS = [
  ...['analytics', 'auth_enabled', 'ballast_bytes', 'block_builder', 'block_scheduler', 'bloom_build'],
  ...['bloom_gateway', 'chunk_store_config', 'common', 'compactor', 'compactor_client', 'compactor_grpc_client'],
  ...['dataobj', 'distributor', 'frontend', 'frontend_worker', 'http_prefix', 'index_gateway', 'ingest_limits'],
  ...['ingester', 'ingester_client', 'internal_server', 'kafka_config', 'legacy-read-mode', 'limits_config'],
  ...['memberlist', 'metrics_namespace', 'no_auth_tenant', 'operational_config', 'pattern_ingester', 'profiling'],
  ...['querier', 'query_range', 'query_scheduler', 'ruler', 'ruler_storage', 'runtime_config', 'schema_config'],
  ...['server', 'shutdown_delay', 'storage_config', 'table_manager', 'target', 'tracing', 'ui', 'verbose'],
];
const LIMITS = [
  ...['allow_deletes', 'allow_structured_metadata', 'cardinality_limit', 'creation_grace_period', 'deletion_mode'],
  ...['discover_log_levels', 'discover_service_name', 'increment_duplicate_timestamp', 'ingestion_burst_size_mb'],
  ...['ingestion_rate_mb', 'ingestion_rate_strategy', 'max_cache_freshness_per_query', 'max_chunks_per_query'],
  ...['max_concurrent_tail_requests', 'max_entries_limit_per_query', 'max_global_streams_per_user'],
  ...['max_label_name_length', 'max_label_names_per_series', 'max_label_value_length', 'max_line_size'],
  ...['max_line_size_truncate', 'max_querier_bytes_read', 'max_queriers_per_tenant', 'max_query_bytes_read'],
  ...['max_query_length', 'max_query_lookback', 'max_query_parallelism', 'max_query_range', 'max_query_series'],
  ...['max_stats_cache_freshness', 'max_streams_matchers_per_query', 'max_streams_per_user'],
  ...['max_structured_metadata_entries_count', 'max_structured_metadata_size', 'min_sharding_lookback'],
  ...['otlp_config', 'per_stream_rate_limit', 'per_stream_rate_limit_burst', 'per_tenant_override_config'],
  ...['per_tenant_override_period', 'query_ready_index_num_days', 'query_timeout', 'reject_old_samples'],
  ...['reject_old_samples_max_age', 'required_labels', 'required_number_labels', 'retention_period'],
  ...['retention_stream', 'shard_streams', 'split_queries_by_interval', 'tsdb_max_query_parallelism'],
  ...['unordered_writes', 'volume_enabled', 'volume_max_series'],
];
const OF_COMPACTOR = [
  ...['apply_retention_interval', 'compaction_interval', 'compactor_ring', 'delete_batch_size'],
  ...['delete_max_interval', 'delete_request_cancel_period', 'delete_request_store', 'delete_request_store_db_type'],
  ...['delete_request_store_key_prefix', 'max_compaction_parallelism', 'retention_delete_delay'],
  ...['retention_delete_worker_count', 'retention_enabled', 'retention_table_timeout', 'tables_to_compact'],
  ...['upload_parallelism', 'working_directory'],
];

/** What settings of Loki are called that hold a time. */
const TIMES = /(?:^period|_(?:age|backoff|delay|duration|frequency|interval|lookback|period|timeout|ttl))$/;
const TIME = /^(?:0|(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h|d|w|y))+)$/;

/** Settings of Loki in words that it does not know, and times that are none: it does not start. */
export function lokiWordProblems(config: unknown, path: JsonPath): readonly Problem[] {
  const keysOf = (...steps: readonly string[]) => Object.keys(objectAt(config, ...steps));
  return [
    ...keysOf().flatMap((key) => nearMiss(path, key, SECTIONS, 'Loki')),
    ...keysOf('limits_config').flatMap((key) => nearMiss(path, key, LIMITS, 'limits_config')),
    ...keysOf('compactor').flatMap((key) => nearMiss(path, key, OF_COMPACTOR, 'compactor')),
    ...everyField(config).flatMap(({ path: at, value }) => {
      if (isObject(value) || typeof value !== 'string' || !TIMES.test(String(at.at(-1))) || TIME.test(value)) return [];
      if (!/^\d/.test(value)) return [];
      const what = `${at.join('.')} is "${value}", which is no time`;
      return [{ path, what, remedy: 'write a number and its unit, such as 90s or 1h30m' }];
    }),
  ];
}
