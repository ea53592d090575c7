{{- /* Generated from libs/gitops/argo-cd by `nx build argo-cd`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: argo-cd
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "10.1.1"
app.kubernetes.io/component: gitops
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
