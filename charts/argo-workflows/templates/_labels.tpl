{{- /* Generated from libs/cicd/argo-workflows by `nx build argo-workflows`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: argo-workflows
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "1.0.18"
app.kubernetes.io/component: cicd
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
