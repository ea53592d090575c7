{{- /* Generated from libs/infrastructure/reloader by `nx build reloader`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: reloader
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "2.2.16"
app.kubernetes.io/component: infrastructure
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
