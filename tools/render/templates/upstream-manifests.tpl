{{- /* The manifests of the upstream: data here, so that braces in them stay as they are. */ -}}
{{- $path := "upstream/manifests.yaml" }}
{{- $missing := printf "%s is vendored by the package only: run nx run %s:package" $path .Chart.Name }}
{{- include "platform.published" (dict "chart" . "from" $path "text" (required $missing (.Files.Get $path))) }}
