{{- /* Generated from libs/security/trivy-operator by `nx build trivy-operator`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: trivy-operator
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "0.34.0"
app.kubernetes.io/component: security
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
