{{- /* Generated from libs/infrastructure/gateway-api by `nx build gateway-api`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: gateway-api
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "1.6.1"
app.kubernetes.io/component: infrastructure
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
