{{- /* Generated from libs/cicd/argo-workflows by `nx build argo-workflows`; do not edit. */ -}}
{{- /*
Prints manifests as they were published, with the platform's labels. With a definition go all objects of its kind: neither
Argo CD nor Helm may delete one.
*/ -}}
{{- define "platform.published" }}
{{- $from := .from }}
{{- $labels := include "platform.labels" .chart | fromYaml }}
{{- $kept := dict "argocd.argoproj.io/sync-options" "Prune=false,Delete=false" "helm.sh/resource-policy" "keep" }}
{{- range $document := regexSplit "(?m)^---([ \\t\\r].*)?$" .text -1 }}
{{- $object := fromYaml $document }}
{{- with $object.Error }}
{{- fail (printf "%s is not readable: %s" $from .) }}
{{- end }}
{{- with $object.metadata }}
{{- $_ := set . "labels" (merge (dict) $labels (.labels | default dict)) }}
{{- if eq $object.kind "CustomResourceDefinition" }}
{{- $_ := set . "annotations" (merge (dict) $kept (.annotations | default dict)) }}
{{- end }}
---
{{ toYaml $object }}
{{- end }}
{{- end }}
{{- end }}
