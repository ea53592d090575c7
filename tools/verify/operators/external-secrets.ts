import { listAt, objectAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { existing, type Existing } from '../existing';
import { namespacesIn } from '../namespaces';
import { selects } from '../label-selector';
import type { Makers } from './maker';

/** External Secrets Operator: https://external-secrets.io/latest/api/externalsecret/ */
export const externalSecrets: Makers = {
  ExternalSecret: ({ name, namespace, content }) => madeOf(objectAt(content, 'spec'), namespace, name),
  ClusterExternalSecret: (object, rendering) => {
    const spec = objectAt(object.content, 'spec', 'externalSecretSpec');
    const name = textAt(object.content, 'spec', 'externalSecretName') ?? object.name;
    return namespacesOf(object, rendering).flatMap((namespace) => madeOf(spec, namespace, name));
  },
};

function madeOf(spec: object, namespace: string | undefined, name: string): readonly Existing[] {
  const policy = textAt(spec, 'target', 'creationPolicy');
  if (policy === 'None') return [];
  const kind = textAt(spec, 'target', 'manifest', 'kind') ?? 'Secret';
  const made = existing(kind, namespace, textAt(spec, 'target', 'name') ?? name, keysOf(spec));
  return [policy === 'Merge' ? { ...made, adds: true } : made];
}

/** What the Secret will hold; undefined where only the store knows. */
function keysOf(spec: object): readonly string[] | undefined {
  const template = objectAt(spec, 'target', 'template');
  const written = Object.keys(objectAt(template, 'data'));
  const replaces = written.length > 0 && textAt(template, 'mergePolicy') !== 'Merge';
  if (listAt(template, 'templateFrom').length > 0) return undefined;
  if (replaces) return written;
  if (listAt(spec, 'dataFrom').length > 0) return undefined;
  return [...written, ...listAt(spec, 'data').map((entry) => String(valueAt(entry, 'secretKey')))];
}

function namespacesOf({ content }: RenderedObject, rendering: Rendering): readonly string[] {
  const selectors = [
    ...listAt(content, 'spec', 'namespaceSelectors'),
    ...[valueAt(content, 'spec', 'namespaceSelector')].filter((selector) => selector !== undefined),
  ];
  const named = listAt(content, 'spec', 'namespaces').map(String);
  return namespacesIn(rendering)
    .filter(({ name, labels }) => named.includes(name) || selectors.some((selector) => selects(selector, labels)))
    .map(({ name }) => name);
}
