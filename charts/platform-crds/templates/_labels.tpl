{{- /* Generated from libs/infrastructure/platform-crds by `nx build platform-crds`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: platform-crds
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "0.10.1"
app.kubernetes.io/component: infrastructure
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
