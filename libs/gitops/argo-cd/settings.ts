import type { Environment, JsonObject } from '@idp/model';
import type { Values } from './values.gen';

/** The settings of Argo CD: who says who people are, and how it looks. */
export function settingsOf({ reconciliation }: Values, environment: Environment): JsonObject {
  const login = {
    name: 'Dex',
    issuer: environment.issuer,
    clientID: 'argo-cd',
    clientSecret: '$argo-cd-login:client-secret',
    requestedScopes: ['openid', 'profile', 'email', 'groups'],
  };
  const byDex = environment.has('logins');
  return {
    // Only where nobody else says who people are.
    'admin.enabled': !byDex,
    ...(byDex && { 'oidc.config': JSON.stringify(login, null, 2) }),
    'exec.enabled': false,
    // The portal, which asks how Applications are; it has a token once a person makes one.
    ...(environment.has('catalog') && { 'accounts.backstage': 'apiKey' }),
    'application.resourceTrackingMethod': 'annotation',
    'timeout.reconciliation': reconciliation.every,
    'timeout.reconciliation.jitter': reconciliation.jitter,
    'resource.customizations.health.trust.cert-manager.io_Bundle': healthOfBundles,
  };
}

/** Who may do what: nothing by default; administrators, editors and viewers as the groups of the platform say. */
export function accessOf({ groups, has }: Environment): JsonObject {
  const editor = ['get', 'sync', 'update', 'action/*'].map(
    (verb) => `p, role:editor, applications, ${verb}, */*, allow`,
  );
  const members = {
    admin: groups.administrators,
    editor: groups.editors,
    readonly: [...groups.viewers, ...groups.editors],
  };
  const portal = has('catalog') ? ['p, backstage, applications, get, */*, allow'] : [];
  const bindings = Object.entries(members).flatMap(([role, names]) => names.map((name) => `g, ${name}, role:${role}`));
  return {
    'policy.default': '',
    'policy.csv': [...editor, 'p, role:editor, logs, get, */*, allow', ...portal, ...bindings, ''].join('\n'),
    scopes: '[groups]',
  };
}

/** A Bundle is well when it was written to every namespace. */
const healthOfBundles = `if obj.status ~= nil and obj.status.conditions ~= nil then
  for _, condition in ipairs(obj.status.conditions) do
    if condition.type == "Synced" then
      local status = "Degraded"
      if condition.status == "True" then status = "Healthy" end
      return { status = status, message = condition.message or "" }
    end
  end
end
return { status = "Progressing", message = "waits to be written" }
`;
