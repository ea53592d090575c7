{{- /* Generated from libs/security/dex by `nx build dex`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: dex
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "0.24.0"
app.kubernetes.io/component: security
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
