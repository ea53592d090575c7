{{- /* Generated from libs/policy/kyverno by `nx build kyverno`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: kyverno
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "3.9.0"
app.kubernetes.io/component: policy
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
