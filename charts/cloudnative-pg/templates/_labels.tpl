{{- /* Generated from libs/infrastructure/cloudnative-pg by `nx build cloudnative-pg`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: cloudnative-pg
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "0.29.0"
app.kubernetes.io/component: infrastructure
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
