{{- /* Generated from libs/observability/fluent-bit by `nx build fluent-bit`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: fluent-bit
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "0.58.1"
app.kubernetes.io/component: observability
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
