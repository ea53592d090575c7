{{- /* Generated from libs/security/vault/templates/configuration.tpl by `nx build vault`; do not edit. */ -}}
{{- define "platform.vaultConfiguration" -}}
ui = true

listener "tcp" {
  address         = "[::]:8200"
  cluster_address = "[::]:8201"
  tls_cert_file   = "/vault/tls/tls.crt"
  tls_key_file    = "/vault/tls/tls.key"
  tls_min_version = "tls12"
  telemetry {
    unauthenticated_metrics_access = true
  }
}

storage "raft" {
  path = "/vault/data"
{{- range $member := until (int .Values.server.ha.replicas) }}
  retry_join {
    leader_api_addr       = "https://vault-{{ $member }}.vault-internal:8200"
    leader_ca_cert_file   = "/vault/tls/ca.crt"
    leader_tls_servername = "vault.vault.svc"
  }
{{- end }}
}

service_registration "kubernetes" {}

telemetry {
  prometheus_retention_time = "24h"
  disable_hostname          = true
}
{{- end -}}
