{{- /* Generated from libs/observability/loki by `nx build loki`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: loki
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "18.11.0"
app.kubernetes.io/component: observability
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
