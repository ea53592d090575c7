import { listAt, textAt, type JsonObject, type Rendering } from '@idp/model';
import type { Finding } from './finding';

/** What a part of Argo CD's entries says, as findings tell it. */
export interface Entry {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly content: JsonObject;
}

/** The entries of an environment that are of a kind, such as AppProject. */
export function entriesOf({ appsOfApps }: Rendering, kind: string): readonly Entry[] {
  return appsOfApps
    .filter((content) => content['kind'] === kind)
    .map((content) => {
      const namespace = textAt(content, 'metadata', 'namespace');
      const name = textAt(content, 'metadata', 'name') ?? '';
      return { kind, name, content, ...(namespace !== undefined && { namespace }) };
    });
}

/** A finding about an entry; it belongs to the environment and to no component. */
export function entryFinding(
  check: string,
  { kind, name, namespace }: Entry,
  { environment }: Rendering,
  finding: Pick<Finding, 'path' | 'what' | 'remedy'>,
): Finding {
  const object = { kind, name, ...(namespace !== undefined && { namespace }) };
  return { check, component: `apps-of-apps-${environment.name}`, object, ...finding };
}

/** Whether a project's pattern, in which a star stands for anything, takes a name. */
export function allows(pattern: unknown, name: string): boolean {
  const parts = String(pattern)
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

/** Whether a list of kinds in a project names a kind, given as `group/Kind`. */
export function namesKind(project: Entry, list: string, groupKind: string): boolean {
  const [group = '', kind = ''] = groupKind.split('/');
  return listAt(project.content, 'spec', list).some(
    (entry) => allows(textAt(entry, 'group'), group) && allows(textAt(entry, 'kind'), kind),
  );
}
