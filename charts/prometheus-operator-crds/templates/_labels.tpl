{{- /* Generated from libs/infrastructure/prometheus-operator-crds by `nx build prometheus-operator-crds`; do not edit. */ -}}
{{- define "platform.labels" -}}
app.kubernetes.io/name: prometheus-operator-crds
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: "31.0.1"
app.kubernetes.io/component: infrastructure
app.kubernetes.io/part-of: idp
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- with .Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}
