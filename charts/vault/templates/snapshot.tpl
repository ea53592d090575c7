{{- /* Generated from libs/security/vault/templates/snapshot.tpl by `nx build vault`; do not edit. */ -}}
{{- define "platform.vaultSnapshot" -}}
#!/bin/sh
# Saves all that Vault holds, as it holds it, and removes the oldest of what was saved.
set -eu
umask 077

VAULT_TOKEN=$(vault write -field=token auth/kubernetes/login role=snapshot jwt=@/var/run/vault/token)
export VAULT_TOKEN

file=/snapshots/$(date -u +%Y%m%dT%H%M%SZ)
vault operator raft snapshot save "$file.part"
mv "$file.part" "$file.snap"
find /snapshots -name '*.snap' | sort -r | tail -n "+$((KEEP + 1))" | xargs -r rm -f
{{- end -}}
