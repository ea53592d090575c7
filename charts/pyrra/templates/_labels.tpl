{{- /* Generated from libs/observability/pyrra by `nx build pyrra`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: pyrra
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "1.11.0"
app.kubernetes.io/component: observability
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
