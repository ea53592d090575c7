{{- /* Generated from libs/infrastructure/trust-manager by `nx build trust-manager`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: trust-manager
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "0.24.0"
app.kubernetes.io/component: infrastructure
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
