import { isObject, parseJson, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';

/** What a ConfigMap asks of Vault: a role for ServiceAccounts, and the paths that its policy lets them read. */
export interface Fragment {
  readonly object: RenderedObject;
  /** The name of the role. */
  readonly role: string;
  /** Undefined where its text is no JSON. */
  readonly accounts: readonly string[] | undefined;
  readonly reads: readonly string[];
  /** For whom tokens have to be; anybody when absent. */
  readonly audience?: string;
}

const LABEL = 'vault-access';
const ENDING = '-vault-access';

/** Everything that components ask of Vault. */
export function fragmentsIn(rendering: Rendering): readonly Fragment[] {
  return objectsOfKind(rendering, 'ConfigMap')
    .filter(({ content }) => textAt(content, 'metadata', 'labels', LABEL) !== undefined)
    .map((object) => ({
      object,
      ...audienceIn(textAt(object.content, 'data', 'role.json') ?? ''),
      role: object.name.endsWith(ENDING) ? object.name.slice(0, -ENDING.length) : object.name,
      accounts: accountsIn(textAt(object.content, 'data', 'role.json') ?? ''),
      reads: readablePaths(textAt(object.content, 'data', 'policy.hcl') ?? ''),
    }));
}

/** Whether one of the paths, which may end with a star or have a plus for one step, is this one. */
export function allows(reads: readonly string[], path: string): boolean {
  return reads.some((pattern) => {
    const steps = pattern.replace(/[.?^${}()|[\]\\]/g, '\\$&').replaceAll('+', '[^/]+');
    return new RegExp(`^${steps.replace(/\*$/, '.*')}$`).test(path);
  });
}

/** The ServiceAccounts of a role, as `namespace/name`. */
function accountsIn(json: string): readonly string[] | undefined {
  const role = parseJson(json);
  if (!isObject(role)) return undefined;
  const [names, namespaces] = ['bound_service_account_names', 'bound_service_account_namespaces'].map((key) => {
    const list = role[key];
    return Array.isArray(list) ? list.map(String) : [];
  });
  return (namespaces ?? []).flatMap((namespace) => (names ?? []).map((name) => `${namespace}/${name}`));
}

function audienceIn(json: string): Pick<Fragment, 'audience'> {
  const audience = textAt(parseJson(json), 'audience');
  return audience === undefined ? {} : { audience };
}

function readablePaths(policy: string): readonly string[] {
  return [...policy.matchAll(/path\s+"([^"]+)"\s*\{([^}]*)\}/g)].flatMap(([, path = '', rights = '']) =>
    rights.includes('"read"') ? path : [],
  );
}
