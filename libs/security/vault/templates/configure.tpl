{{- define "platform.vaultConfigure" -}}
#!/bin/sh
# Makes Vault as the platform declares it: engines, audit, and a role and a policy for each consumer that says in a
# ConfigMap what it reads. What is declared no longer goes.
set -eu
umask 077
failed=0

VAULT_TOKEN=$(vault write -field=token auth/kubernetes/login role=configurator jwt=@/var/run/vault/token)
export VAULT_TOKEN

has() { vault "$1" list -format=json | grep -q "\"$2/\""; }
has audit file || vault audit enable file file_path=/vault/audit/audit.log
has secrets kv || vault secrets enable -path=kv -version=2 kv

for policy in /policies/*.hcl; do
  vault policy write "$(basename "$policy" .hcl)" "$policy"
done
vault write auth/kubernetes/role/snapshot bound_service_account_names=vault-snapshot \
  bound_service_account_namespaces=vault audience=vault token_policies=snapshot token_ttl=10m

# Whether a file, without spaces and quotes, is what a pattern says and no more.
is_all() { tr -d ' \n"' <"$1" | grep -qxE "$2"; }

# Whether a consumer asks for no more than is its own: the role of its name in its namespace, secrets to read, and those
# below its name to write.
is_modest() {
  of="bound_service_account_names:\[[a-z0-9-]+\],bound_service_account_namespaces:\[$2\]"
  secrets='[a-z0-9/_-]+\{capabilities='
  is_all "$3.role.json" "\{$of,audience:vault,token_policies:\[$1\],token_ttl:[0-9]+m\}" &&
    is_all "$3.policy.hcl" "(pathkv/(data|metadata)/($secrets\[read\]|$1/$secrets\[create,read,update\])\})+"
}

# Files are named namespace_<namespace>.configmap_<consumer>-vault-access.<key>.
printf 'configurator\nsnapshot\n' >/tmp/roles
for role in /fragments/*.role.json; do
  [ -e "$role" ] || continue
  fragment=${role%.role.json}
  consumer=${fragment##*.configmap_}
  consumer=${consumer%-vault-access}
  namespace=${fragment##*/namespace_}
  namespace=${namespace%%.configmap_*}
  if [ -e "/policies/$consumer.hcl" ] || ! is_modest "$consumer" "$namespace" "$fragment"; then
    echo "refused: $consumer in $namespace asks for what is not its own" >&2
    failed=1
    continue
  fi
  echo "$consumer" >>/tmp/roles
  vault policy write "$consumer" "$fragment.policy.hcl"
  vault write "auth/kubernetes/role/$consumer" "@$role"
done

vault list auth/kubernetes/role | tail -n +3 | while read -r role; do
  grep -qxF "$role" /tmp/roles || {
    vault delete "auth/kubernetes/role/$role"
    vault policy delete "$role"
  }
done

# People log in through the identity provider, once its secret is there.
if [ -e /people/config.json ] && vault kv get -mount=kv -field=client-secret dex/client-vault >/tmp/client-secret; then
  has auth oidc || vault auth enable oidc
  authority=/authority/ca.crt
  [ "$PUBLIC_AUTHORITY" = false ] || authority=/dev/null
  vault write auth/oidc/config @/people/config.json oidc_client_secret=@/tmp/client-secret \
    oidc_discovery_ca_pem="@$authority"
  for role in /people/role-*.json; do
    [ -e "$role" ] || continue
    name=$(basename "$role" .json)
    vault write "auth/oidc/role/${name#role-}" "@$role"
  done
fi
# Who lost a role on the platform loses it here, too.
if has auth oidc; then
  vault list auth/oidc/role | tail -n +3 | while read -r role; do
    [ -e "/people/role-$role.json" ] || vault delete "auth/oidc/role/$role"
  done
fi
exit "$failed"
{{- end -}}
