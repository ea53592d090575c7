import { listAt, starred, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { findingIn, type Finding } from '../../finding';
import { objectsOfKind } from '../../objects';
import type { Fragment } from './fragment';

const AUTH = ['spec', 'provider', 'vault', 'auth', 'kubernetes'];

/** A SecretStore that reads from the Vault of this environment. */
export interface Store {
  readonly object: RenderedObject;
  /** Where in Vault it reads. */
  readonly mount: string;
  readonly role: string;
  /** The ServiceAccount that it logs in with. */
  readonly account: string | undefined;
}

/** The stores of an environment whose Vault is a Service of it. */
export function storesIn(rendering: Rendering): readonly Store[] {
  const services = objectsOfKind(rendering, 'Service').map(({ name, namespace }) => `${name}.${namespace}.svc`);
  return objectsOfKind(rendering, 'SecretStore').flatMap((object) => {
    const vault = (...path: readonly string[]) => textAt(object.content, 'spec', 'provider', 'vault', ...path);
    const host = /^https?:\/\/([^/:]+)/.exec(vault('server') ?? '')?.[1]?.replace(/\.cluster\.local$/, '');
    const role = textAt(object.content, ...AUTH, 'role');
    if (host === undefined || role === undefined || !services.includes(host)) return [];
    const account = textAt(object.content, ...AUTH, 'serviceAccountRef', 'name');
    return [{ object, role, account, mount: vault('path') ?? 'secret' }];
  });
}

/** Stores whose role nobody asks for, or that log in as somebody whom it does not take. */
export function storeFindings(check: string, store: Store, fragments: readonly Fragment[]): readonly Finding[] {
  const { object, role, account } = store;
  const fragment = fragments.find((one) => one.role === role);
  if (fragment === undefined)
    return [
      findingIn(check, object, {
        path: [...AUTH, 'role'].join('.'),
        what: `no ConfigMap with the label vault-access asks for the role "${role}"`,
        remedy:
          fragments.length > 0
            ? suggest(role, fragments.map((one) => one.role).sort())
            : 'declare the secret under secrets of the component, which writes one',
      }),
    ];
  const called = `${object.namespace ?? ''}/${account ?? ''}`;
  const audiences = audienceFindings(check, store, fragment);
  if (
    account === undefined ||
    fragment.accounts === undefined ||
    fragment.accounts.some((one) => starred(one).test(called))
  )
    return audiences;
  const what = `the role "${role}" does not take ServiceAccount ${called}`;
  const remedy = `use ${fragment.accounts.join(' or ')}, or give the store a role of its own`;
  return [
    findingIn(check, object, {
      path: [...AUTH, 'serviceAccountRef', 'name'].join('.'),
      what,
      remedy,
    }),
  ];
}

/** The token of a store is for the audience that the role expects. */
function audienceFindings(check: string, { object, role }: Store, { audience }: Fragment): readonly Finding[] {
  const audiences = listAt(object.content, ...AUTH, 'serviceAccountRef', 'audiences').map(String);
  if (audience === undefined || audiences.length === 0 || audiences.includes(audience)) return [];
  const what = `the role "${role}" takes tokens for "${audience}", and this one is for ${audiences.join(', ')}`;
  const path = [...AUTH, 'serviceAccountRef', 'audiences'].join('.');
  return [findingIn(check, object, { path, what, remedy: `name ${audience} there` })];
}
