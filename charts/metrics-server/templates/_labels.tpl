{{- /* Generated from libs/infrastructure/metrics-server by `nx build metrics-server`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: metrics-server
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "3.13.1"
app.kubernetes.io/component: infrastructure
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
