{{- /* Generated from libs/cicd/pipelines by `nx build pipelines`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: pipelines
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "0.0.0"
app.kubernetes.io/component: cicd
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
