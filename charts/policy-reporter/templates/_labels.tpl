{{- /* Generated from libs/policy/policy-reporter by `nx build policy-reporter`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: policy-reporter
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "3.9.1"
app.kubernetes.io/component: policy
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
