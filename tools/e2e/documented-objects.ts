import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit, parseDocument } from 'yaml';

/** What fills the places of one object that are in angle brackets. */
type Filling = Readonly<Record<string, string>>;

/** The objects that docs/argocd.md tells people to apply, in its order, each with its filling; those without one are left out. */
export function documentedObjects(root: string, fillings: readonly (Filling | undefined)[]): readonly unknown[] {
  const page = readFileSync(join(root, 'docs/argocd.md'), 'utf8');
  const blocks = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, block = '']) => block);
  if (blocks.length !== fillings.length) throw new Error(`docs/argocd.md has ${blocks.length} objects`);
  return blocks.flatMap((block, index) => {
    const filling = fillings[index];
    return filling ? [filled(block, filling)] : [];
  });
}

function filled(block: string, filling: Filling): unknown {
  const document = parseDocument(block);
  visit(document, {
    Scalar: (_key, node) => {
      const name = typeof node.value === 'string' ? /^<(.*)>$/.exec(node.value)?.[1] : undefined;
      if (name === undefined) return;
      if (filling[name] === undefined) throw new Error(`docs/argocd.md asks for <${name}>`);
      node.value = filling[name];
    },
  });
  return parse(document.toString());
}
