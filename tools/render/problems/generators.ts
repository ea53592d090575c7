import type { ComponentFolder, Problem } from '@idp/model';
import { keysOf } from '../contracts/secret-store';
import { generatorNameOf } from '../contracts/secrets';

/** Random keys whose generators would have one name, as `a.b` and `a-b` would: they would get one content. */
export function findTwinGenerators({ name, definition, locate }: ComponentFolder): Problem[] {
  const keys = Object.entries(definition.secrets ?? {}).flatMap(([secret, declared]) =>
    keysOf(declared, 'random').map((key) => ({ key, generator: generatorNameOf(name, secret, key) })),
  );
  return keys.flatMap(({ key, generator }, index) => {
    const first = keys.slice(0, index).find((other) => other.generator === generator);
    const what = `the random keys "${first?.key}" and "${key}" would share the generator ${generator}`;
    return first ? [{ where: locate(key), what, remedy: 'rename one of them', concerns: [name] }] : [];
  });
}
