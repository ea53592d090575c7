import { listAt, parseJson, textAt, type JsonPath, type RenderedObject } from '@idp/model';
import type { Problem } from '../../problem';

const POLICY: JsonPath = ['data', 'policy.hcl'];
const ROLE: JsonPath = ['data', 'role.json'];

/** Paths that hold more than one component's secrets, or what Vault itself is made of. */
const WIDE = /^(?:[*+].*|(?:sys|auth|identity)\/.*[*+].*|[\w-]+\/(?:(?:data|metadata|\+)\/)?[*+]\/?\*?)$/;

/** What a component that reads secrets may do in Vault beyond its own: it asks in a ConfigMap with the label `vault-access`. */
export function openedInVault({ kind, content }: RenderedObject): readonly Problem[] {
  if (kind !== 'ConfigMap' || textAt(content, 'metadata', 'labels', 'vault-access') === undefined) return [];
  const policy = textAt(content, ...POLICY) ?? '';
  const rules = [...policy.matchAll(/^\s*path\s+"([^"]+)"\s*\{([^}]*)\}/gm)];
  return [...rules.flatMap(([, path = '', rights = '']) => ofRule(path, rights)), ...ofRole(content)];
}

function ofRule(path: string, rights: string): readonly Problem[] {
  const remedy = 'name the paths of its own secrets';
  if (/"sudo"/.test(rights)) return [{ path: POLICY, what: `it has the rights of root at "${path}" (sudo)`, remedy }];
  const isDenied = /"deny"/.test(rights) || !rights.includes('"');
  if (!WIDE.test(path) || isDenied) return [];
  return [{ path: POLICY, what: `"${path}" is more than its own secrets`, remedy }];
}

function ofRole(content: unknown): readonly Problem[] {
  const role = parseJson(textAt(content, ...ROLE) ?? '');
  return ['bound_service_account_names', 'bound_service_account_namespaces']
    .filter((list) => listAt(role, list).includes('*'))
    .map((list) => ({
      path: ROLE,
      what: `${list} is "*": anybody in the cluster who finds one gets its secrets`,
      remedy: 'name the ServiceAccount and its namespace',
    }));
}
