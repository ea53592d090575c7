import type { ProjectConfiguration } from '@nx/devkit';
import { componentsOf, inferProjects } from './inference';

const files = [
  'nx.json',
  'environments/dev/environment.yaml',
  'libs/observability/loki/component.ts',
  'libs/security/vault/component.ts',
  'tools/model/index.ts',
  'tools/nx/package.json',
];

function inferred(root: string): Partial<ProjectConfiguration> | undefined {
  const results = inferProjects(files).map(([, { projects }]) => projects?.[root]);
  return results.find((project) => project !== undefined);
}

describe('inferProjects', () => {
  it('makes a component of a definition, tagged with the layer that it lies in', () => {
    expect(inferred('libs/observability/loki')).toMatchObject({
      name: 'loki',
      projectType: 'library',
      tags: ['type:component', 'layer:observability'],
    });
  });

  it('builds a component after what it needs, into its chart', () => {
    expect(inferred('libs/observability/loki')?.targets?.build).toMatchObject({
      cache: true,
      dependsOn: ['^build'],
      outputs: ['{workspaceRoot}/charts/loki', '{workspaceRoot}/docs/reference/loki.md'],
    });
  });

  it('makes the overrides of a component its input, and not those of others', () => {
    const inputs = inferred('libs/observability/loki')?.targets?.build?.inputs;

    expect(inputs).toContain('{workspaceRoot}/environments/*/values/loki.yaml');
    expect(JSON.stringify(inputs)).not.toContain('vault');
  });

  it('lets definitions select an environment by what its target reads, so that overrides of others do not', () => {
    const environment = inferred('environments/dev');

    expect(environment).toMatchObject({ name: 'dev', tags: ['type:environment'] });
    expect(environment).not.toHaveProperty('implicitDependencies');
    expect(environment?.targets?.build?.inputs).toContain('{workspaceRoot}/libs/*/*/values.schema.json');
  });

  it('makes the apps-of-apps of an environment from the same file', () => {
    const project = inferred('apps-of-apps/dev');

    expect(project).toMatchObject({
      name: 'apps-of-apps-dev',
      tags: ['type:apps-of-apps'],
      implicitDependencies: ['dev'],
    });
    expect(project?.targets?.build?.outputs).toEqual(['{workspaceRoot}/apps-of-apps/dev']);
  });

  it('builds the apps-of-apps anew each day, because overrides of pins expire', () => {
    expect(inferred('apps-of-apps/dev')?.targets?.build?.inputs).toContainEqual({ env: 'IDP_TODAY' });
  });

  it('tells the model from the other tools', () => {
    expect(inferred('tools/model')?.tags).toEqual(['type:model']);
    expect(inferred('tools/nx')?.tags).toEqual(['type:tool']);
  });

  it('keeps no results of tests of tools, which may read the whole workspace', () => {
    expect(inferred('tools/nx')?.targets?.test).toMatchObject({ executor: '@idp/nx:test', cache: false });
    expect(inferred('libs/security/vault')?.targets?.test).toMatchObject({ executor: '@idp/nx:test', cache: true });
  });

  it('gives the platform as a whole the command that pins', () => {
    expect(inferred('.')).toMatchObject({ name: 'platform', targets: { pin: { cache: false } } });
  });

  it('packages a component into a file that is told from those of components whose names begin alike', () => {
    const { outputs, dependsOn } = inferred('libs/security/vault')?.targets?.package ?? {};
    const [pattern = ''] = outputs ?? [];

    expect(dependsOn).toEqual(['build']);
    expect(pattern).toMatch(/^{workspaceRoot}\/dist\/charts\/vault-{\[0-9],\[0-9]\[0-9],.*}\.\*\.tgz$/);
  });

  it('renders environments from the working tree, before anything is built', () => {
    const { verify, capacity, prefetch } = inferred('environments/dev')?.targets ?? {};

    expect([verify, capacity, prefetch].map((target) => target?.dependsOn ?? 'nothing')).toEqual([
      'nothing',
      'nothing',
      'nothing',
    ]);
  });

  it('describes every project and every target', () => {
    const projects = inferProjects(files).flatMap(([, result]) => Object.values(result.projects ?? {}));
    const targets = projects.flatMap(({ targets }) => Object.values(targets ?? {}));

    expect([...projects, ...targets].filter(({ metadata }) => !metadata?.description)).toEqual([]);
  });
});

describe('componentsOf', () => {
  it('names the components in one order, however Nx lists the files', () => {
    expect(componentsOf([...files].reverse())).toEqual(['loki', 'vault']);
  });
});
