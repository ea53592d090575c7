{{- /* Generated from libs/cicd/sonarqube by `nx build sonarqube`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: sonarqube
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "2026.4.0"
app.kubernetes.io/component: cicd
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
