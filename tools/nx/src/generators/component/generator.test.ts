import type { Tree } from '@nx/devkit';
import { aWorkspace } from '../testing';
import component from './generator';
import { versionOf } from './options';

const tempo = {
  name: 'tempo',
  layer: 'observability',
  chart: 'tempo',
  repository: 'https://charts.example.com',
  version: '1.24.0',
};

async function refusalOf(tree: Tree, options: Partial<typeof tempo> & { owner?: string }): Promise<string> {
  return component(tree, { ...tempo, ...options }).then(
    () => 'nothing was refused',
    (error: Error) => error.message,
  );
}

describe('nx g component', () => {
  it('adds every file that a component has, types included, and its owner to CODEOWNERS', async () => {
    const tree = aWorkspace();
    await component(tree, tempo);

    expect(tree.children('libs/observability/tempo').sort()).toEqual([
      'README.md',
      'component.test.ts',
      'component.ts',
      'values.gen.ts',
      'values.schema.json',
    ]);
    expect(tree.read('CODEOWNERS', 'utf8')).toContain('/libs/observability/tempo/ @example/platform-team');
  });

  it('changes nothing the second time, and never what a person wrote', async () => {
    const tree = aWorkspace();
    await component(tree, tempo);
    tree.write('libs/observability/tempo/README.md', 'Mine.');
    const before = tree.listChanges().map(({ path, content }) => [path, content?.toString()]);
    await component(tree, tempo);

    expect(tree.listChanges().map(({ path, content }) => [path, content?.toString()])).toEqual(before);
  });

  it.each([
    [{ name: 'Bad_Name' }, '"Bad_Name" is no name'],
    [{ name: '../evil' }, '"../evil" is no name'],
    [{ name: 'dev' }, '"dev" is taken by the workspace or an environment'],
    [{ name: 'platform' }, '"platform" is taken'],
    [{ layer: 'observabilty' }, '"observabilty" is no layer; did you mean "observability"?'],
    [{ repository: 'charts.example.com' }, 'is no chart repository; write https://… or oci://…'],
    [{ version: 'latest' }, '"latest" is no semantic version'],
    [{ chart: '../chart' }, '"../chart" is no name of a chart'],
    [{ owner: 'nobody' }, '"nobody" is no owner in platform.yaml'],
  ])('refuses %j and says what is allowed', async (options, message) => {
    expect(await refusalOf(aWorkspace(), options)).toContain(message);
  });

  it('refuses a name that another component has', async () => {
    const tree = aWorkspace();
    await component(tree, tempo);

    expect(await refusalOf(tree, { layer: 'cicd' })).toContain('is taken by a component of the layer observability');
    expect(await refusalOf(tree, { version: '2.0.0' })).toContain('is there already with another upstream');
  });

  it('reports all mistakes at once and writes nothing', async () => {
    const tree = aWorkspace();
    const before = tree.listChanges().length;

    expect(await refusalOf(tree, { name: 'Bad', version: 'x', repository: 'y' })).toContain('3 problems');
    expect(tree.listChanges()).toHaveLength(before);
  });
});

describe('the version', () => {
  it('is found in the command line where Nx takes it for a switch of its own', () => {
    expect(versionOf(false, ['nx', 'g', 'component', 'tempo', '--version=1.24.0'])).toBe('1.24.0');
    expect(versionOf('2.0.0', ['nx', '--version=1.24.0'])).toBe('2.0.0');
    expect(versionOf(true, ['nx'])).toBe('');
  });
});
