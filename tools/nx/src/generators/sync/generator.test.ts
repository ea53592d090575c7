import { aWorkspace } from '../testing';
import sync from './generator';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: { a: { type: 'string', description: 'A.' } },
};

function withComponent(owner = "owner: 'platform-team',") {
  const tree = aWorkspace();
  tree.write('libs/security/vault/component.ts', `export default defineComponent({\n  ${owner}\n});\n`);
  tree.write('libs/security/vault/values.schema.json', JSON.stringify(schema));
  return tree;
}

describe('nx sync', () => {
  it('writes what is derived, names it, and has nothing to say the second time', async () => {
    const tree = withComponent();
    const result = await sync(tree);

    expect(result?.outOfSyncDetails).toEqual([
      'libs/security/vault/values.gen.ts',
      'CODEOWNERS',
      'docs/reference/README.md',
    ]);
    expect(await sync(tree)).toBeUndefined();
  });

  it('sees a type that is stale', async () => {
    const tree = withComponent();
    await sync(tree);
    tree.write('libs/security/vault/values.schema.json', JSON.stringify({ ...schema, properties: {} }));

    expect((await sync(tree))?.outOfSyncDetails).toEqual(['libs/security/vault/values.gen.ts']);
  });

  it('refuses an owner that platform.yaml does not know', async () => {
    await expect(sync(withComponent("owner: 'platfrom-team',"))).rejects.toThrow('did you mean "platform-team"?');
  });

  it('removes what was built from a component or an environment that is gone', async () => {
    const tree = withComponent();
    await sync(tree);
    tree.write('charts/gone/Chart.yaml', 'name: gone');
    tree.write('apps-of-apps/gone/root.yaml', '');
    tree.write('docs/reference/gone.md', '# gone');

    expect((await sync(tree))?.outOfSyncDetails).toHaveLength(3);
    expect(tree.exists('charts/gone/Chart.yaml')).toBe(false);
  });
});
