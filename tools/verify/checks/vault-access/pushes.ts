import { listAt, printPath, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { findingIn, type Finding } from '../../finding';
import { inventoryOf } from '../../inventory';

/** What generators of the External Secrets Operator make: https://external-secrets.io/latest/api/generator/ */
const GENERATED: Readonly<Record<string, readonly string[]>> = {
  Password: ['password'],
  UUID: ['uuid'],
};

/** PushSecrets that push what their source does not hold: nothing gets into Vault. */
export function pushFindings(check: string, object: RenderedObject, rendering: Rendering): readonly Finding[] {
  const keys = keysOf(object, rendering);
  if (keys === undefined) return [];
  return listAt(object.content, 'spec', 'data').flatMap((entry, index) => {
    const key = textAt(entry, 'match', 'secretKey');
    if (key === undefined || keys.includes(key)) return [];
    const path = printPath(['spec', 'data', index, 'match', 'secretKey']);
    return [
      findingIn(check, object, {
        path,
        what: `its source has no "${key}"`,
        remedy: suggest(key, keys),
      }),
    ];
  });
}

function keysOf({ content, namespace }: RenderedObject, rendering: Rendering): readonly string[] | undefined {
  const generator = textAt(content, 'spec', 'selector', 'generatorRef', 'kind');
  if (generator !== undefined) return GENERATED[generator];
  const secret = textAt(content, 'spec', 'selector', 'secret', 'name');
  return secret === undefined ? undefined : inventoryOf(rendering).find('Secret', secret, namespace)?.keys;
}
