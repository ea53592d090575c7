import { textAt, type RenderedObject } from '@idp/model';
import type { Finding } from '../../finding';
import { fieldsAt } from '../../walk';
import { allows, type Fragment } from './fragment';
import type { Store } from './stores';
import { findingAt } from '../../problem';

/** ExternalSecrets that read what the policy of their store's role does not let it read. */
export function readFindings(
  check: string,
  object: RenderedObject,
  stores: readonly Store[],
  fragments: readonly Fragment[],
): readonly Finding[] {
  const store = storeOf(object, stores);
  const fragment = fragments.find(({ role }) => role === store?.role);
  if (store === undefined || fragment === undefined) return [];
  return ['spec.data.*.remoteRef.key', 'spec.dataFrom.*.extract.key']
    .flatMap((pattern) => fieldsAt(object.content, pattern))
    .flatMap(({ path, value }) => {
      const wanted = `${store.mount}/data/${String(value)}`;
      if (allows(fragment.reads, wanted)) return [];
      const what = `the role "${store.role}" may not read ${wanted}`;
      const remedy =
        fragment.reads.length > 0
          ? `its policy allows: ${fragment.reads.join(', ')}`
          : `let policy.hcl of ConfigMap "${fragment.object.name}" allow it`;
      return [findingAt(check, object, { path, what, remedy })];
    });
}

function storeOf({ content, namespace }: RenderedObject, stores: readonly Store[]): Store | undefined {
  const kind = textAt(content, 'spec', 'secretStoreRef', 'kind') ?? 'SecretStore';
  const name = textAt(content, 'spec', 'secretStoreRef', 'name');
  if (kind !== 'SecretStore') return undefined;
  return stores.find(({ object }) => object.name === name && object.namespace === namespace);
}
