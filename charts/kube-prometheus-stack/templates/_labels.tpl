{{- /* Generated from libs/observability/kube-prometheus-stack by `nx build kube-prometheus-stack`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: kube-prometheus-stack
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "88.5.3"
app.kubernetes.io/component: observability
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
