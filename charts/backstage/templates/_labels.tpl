{{- /* Generated from libs/portal/backstage by `nx build backstage`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: backstage
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "2.8.2"
app.kubernetes.io/component: portal
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
