{{- /* Generated from libs/observability/platform-slos by `nx build platform-slos`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: platform-slos
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "0.0.0"
app.kubernetes.io/component: observability
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
