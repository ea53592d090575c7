import { objectAt, textAt, textsAt, type JsonPath, type Rendering } from '@idp/model';
import { objectsOfKind } from '../objects';
import { podsOf } from '../pods';
import type { AccessNeed } from './access-need';

/** External Secrets asks for a token of the ServiceAccount that a SecretStore logs in with. */
export function needsOfStores(rendering: Rendering): readonly AccessNeed[] {
  const controller = podsOf(rendering).find(
    ({ object, labels }) => object.kind === 'Deployment' && labels['app.kubernetes.io/name'] === 'external-secrets',
  );
  if (controller === undefined) return [];
  const name = textAt(controller.spec, 'serviceAccountName') ?? 'default';
  const account = { namespace: controller.namespace, name };
  return objectsOfKind(rendering, 'SecretStore').flatMap((object) => {
    const { content, namespace } = object;
    if (namespace === undefined) return [];
    return accountsIn(objectAt(content, 'spec', 'provider'), ['spec', 'provider']).map(({ path, called }) => ({
      ...{ object, path, account },
      request: { verb: 'create', group: '', resource: 'serviceaccounts/token', namespace, name: called },
    }));
  });
}

function accountsIn(value: unknown, path: JsonPath): readonly { path: JsonPath; called: string }[] {
  const own = textsAt(value, 'serviceAccountRef')['name'];
  const below = Object.entries(objectAt(value)).flatMap(([key, inner]) =>
    typeof inner === 'object' ? accountsIn(inner, [...path, key]) : [],
  );
  return own === undefined ? below : [{ path: [...path, 'serviceAccountRef'], called: own }];
}
