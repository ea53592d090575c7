{{- /* Generated from libs/cicd/argo-events by `nx build argo-events`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: argo-events
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "2.4.22"
app.kubernetes.io/component: cicd
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
