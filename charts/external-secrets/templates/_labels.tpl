{{- /* Generated from libs/security/external-secrets by `nx build external-secrets`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: external-secrets
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "2.9.0"
app.kubernetes.io/component: security
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
