{{- /* Generated from libs/policy/platform-policies by `nx build platform-policies`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: platform-policies
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "0.0.0"
app.kubernetes.io/component: policy
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
