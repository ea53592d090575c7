{{- /* Generated from libs/security/vault/templates/keep.tpl by `nx build vault`; do not edit. */ -}}
{{- define "platform.vaultKeep" -}}
#!/bin/sh
# Runs beside each copy of Vault. Makes a new Vault, once; opens it after a restart where its key lies on this disk; and
# lets the configurator in, after which the root token is gone.
set -eu
umask 077
kept=/vault/data/kept
# What deploy hands over where it makes Vault, by the fact vaultKeys.
given=/vault/keys/key

# The state of a copy as JSON; nothing where it does not answer.
state() { vault status -format=json -address="$1" 2>/dev/null || true; }
is() { state "$1" | grep -q "\"$2\": $3"; }

# Only while every copy answers and none was ever initialised is there nothing to lose.
is_new() {
  for member in $MEMBERS; do
    is "https://$member.vault-internal:8200" initialized false || return 1
  done
}

initialise() {
  echo "initialising: the first of $MEMBERS"
  vault operator init "-$SHARES-shares=1" "-$SHARES-threshold=1" >"$kept.new"
  mv "$kept.new" "$kept"
}

# By standard input: arguments can be seen by others.
open() {
  if [ -s "$given" ]; then cat "$given"; else printf '%s' "$(sed -n 's/^Unseal Key 1: //p' "$kept")"; fi |
    vault write sys/unseal key=- >/dev/null
  echo 'opened with the key that lies here'
}

admit_configurator() {
  VAULT_TOKEN=$(sed -n 's/^Initial Root Token: //p' "$kept")
  export VAULT_TOKEN
  vault auth list -format=json | grep -q '"kubernetes/"' || vault auth enable kubernetes
  vault write auth/kubernetes/config kubernetes_host=https://kubernetes.default.svc
  vault policy write configurator /vault/policies/configurator.hcl
  vault write auth/kubernetes/role/configurator bound_service_account_names=vault-configurator \
    bound_service_account_namespaces=vault audience=vault token_policies=configurator token_ttl=10m
  vault token revoke -self
  unset VAULT_TOKEN
  sed -i '/^Initial Root Token: /d' "$kept"
  echo 'the configurator may log in; the root token is gone'
}

# Vault answers nobody while it cannot write its audit log: past two fifths of the disk it begins another one, and the
# one before the last goes.
turn_audit_log() {
  log=/vault/audit/audit.log
  [ -e "$log" ] || return 0
  written=$(du -k "$log" | awk '{ print $1 }')
  disk=$(df -kP /vault/audit | awk 'NR == 2 { print $2 }')
  [ $((written * 5)) -gt $((disk * 2)) ] || return 0
  mv "$log" "$log.1"
  pidof vault | xargs kill -HUP
  echo 'the audit log goes on in another file'
}

step() {
  turn_audit_log
  case $POD in *-0) [ "$MAKES" = false ] || [ -e "$kept" ] || ! is_new || initialise ;; esac
  [ -s "$kept" ] || [ -s "$given" ] || return 0
  if [ "$SHARES" = key ] && is "$VAULT_ADDR" sealed true; then open; fi
  if grep -qs '^Initial Root Token: ' "$kept" && is "$VAULT_ADDR" sealed false; then admit_configurator; fi
}

# A process of its own for each step: the first failure ends it.
if [ "${1-}" = step ]; then
  step
  exit
fi
while true; do
  sh "$0" step || echo 'tries again in 15 seconds' >&2
  sleep 15
done
{{- end -}}
