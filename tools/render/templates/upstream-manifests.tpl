{{- /*
Installs the manifests of the upstream as they were published, with the platform's labels. They are data here, so braces
in them stay as they are. With a definition go all objects of its kind: neither Argo CD nor Helm may delete one.
*/ -}}
{{- $path := "upstream/manifests.yaml" }}
{{- $missing := printf "%s is vendored by the package only: run nx run %s:package" $path .Chart.Name }}
{{- $labels := include "platform.labels" . | fromYaml }}
{{- $kept := dict "argocd.argoproj.io/sync-options" "Prune=false,Delete=false" "helm.sh/resource-policy" "keep" }}
{{- range $document := regexSplit "(?m)^---([ \\t\\r].*)?$" (required $missing (.Files.Get $path)) -1 }}
{{- $object := fromYaml $document }}
{{- with $object.Error }}
{{- fail (printf "%s is not readable: %s" $path .) }}
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
