{{- /* Generated from libs/security/vault by `nx build vault`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: vault
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "0.34.1"
app.kubernetes.io/component: security
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
