import { objectAt, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { parseDocument } from 'yaml';
import { inventoryOf } from '../../inventory';
import { missingPart, missingThing } from '../../missing';
import { objectsOfKind } from '../../objects';
import type { Problem } from '../../problem';
import { everyField } from '../../walk';

/** Where Argo CD reads a value that its settings write as `$key`. */
const HOME: Readonly<Record<string, string>> = {
  'argocd-cm': 'argocd-secret',
  'argocd-notifications-cm': 'argocd-notifications-secret',
};

/** What Argo CD itself writes into its Secret. */
const OWN = ['admin.password', 'admin.passwordMtime', 'server.secretkey', 'tls.crt', 'tls.key'];

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/#alternative */
const LABEL = 'app.kubernetes.io/part-of';

/** Settings of Argo CD that name a Secret or a key (`$secret:key`, `$key`) that nobody writes, or that it may not read. */
export function argoCdProblems(object: RenderedObject, rendering: Rendering): readonly Problem[] {
  const home = HOME[object.name];
  if (object.kind !== 'ConfigMap' || home === undefined) return [];
  return Object.entries(objectAt(object.content, 'data')).flatMap(([setting, text]) =>
    namesIn(text).flatMap(({ secret = home, key }) =>
      brokenName(secret, key, object.namespace ?? '', rendering).map((problem) => ({
        path: ['data', setting],
        ...problem,
      })),
    ),
  );
}

/** Values that are written as names, in a text that may itself be YAML. */
function namesIn(text: unknown): readonly { readonly secret?: string; readonly key: string }[] {
  if (typeof text !== 'string' || !text.includes('$')) return [];
  const document = parseDocument(text);
  return everyField(document.errors.length > 0 ? text : document.toJS()).flatMap(({ value }) => {
    const [, secret, key] = (typeof value === 'string' && /^\$(?:([\w.-]+):)?([\w.-]+)$/.exec(value)) || [];
    return key === undefined ? [] : [{ key, ...(secret !== undefined && { secret }) }];
  });
}

function brokenName(
  secret: string,
  key: string,
  namespace: string,
  rendering: Rendering,
): readonly Omit<Problem, 'path'>[] {
  const found = inventoryOf(rendering).find('Secret', secret, namespace);
  if (found === undefined) return [missingThing(rendering, 'Secret', secret, namespace)];
  const isOwn = secret === HOME['argocd-cm'] && OWN.includes(key);
  if (found.keys !== undefined && !isOwn && !found.keys.includes(key)) return [missingPart(found, key)];
  return isReadable(secret, namespace, rendering)
    ? []
    : [
        {
          what: `Argo CD does not look into Secret "${secret}", which lacks the label ${LABEL}: argocd`,
          remedy: 'give the Secret that label, in the template of what writes it',
        },
      ];
}

/** Of other Secrets than its own, Argo CD reads those with its label; whatever nobody here renders may have it. */
function isReadable(secret: string, namespace: string, rendering: Rendering): boolean {
  if (Object.values(HOME).includes(secret)) return true;
  const makers = objectsOfKind(rendering, 'Secret', 'ExternalSecret').filter(
    (one) => one.namespace === namespace && (textAt(one.content, 'spec', 'target', 'name') ?? one.name) === secret,
  );
  return makers.length === 0 || makers.some((maker) => labelsOf(maker)[LABEL] === 'argocd');
}

/** The labels of the Secret: without a template, the operator takes those of the ExternalSecret. */
function labelsOf({ content }: RenderedObject): Readonly<Record<string, unknown>> {
  const template = objectAt(content, 'spec', 'target', 'template');
  return objectAt('metadata' in template ? template : content, 'metadata', 'labels');
}
