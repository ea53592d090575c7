import type { CreateNodesResultArray, ProjectConfiguration } from '@nx/devkit';
import { appsOfAppsTargets, componentTargets, environmentTargets, platformTargets, toolTargets } from './targets';

type Projects = Record<string, Omit<ProjectConfiguration, 'root'>>;

/** The files whose presence makes a project. */
export const projectFiles =
  '{nx.json,libs/*/*/component.ts,environments/*/environment.yaml,tools/*/index.ts,tools/nx/package.json}';

/**
 * The projects that these files stand for. The names come from the paths alone, so no file can break the inference:
 * what a file holds is judged when its project is built.
 */
export function inferProjects(files: readonly string[]): CreateNodesResultArray {
  const components = componentsOf(files);
  return files.map((file) => [file, { projects: projectsOf(file, components) }]);
}

/** The names of all components, sorted. */
export function componentsOf(files: readonly string[]): string[] {
  return files
    .filter((file) => file.startsWith('libs/'))
    .map((file) => partsOf(file)[2])
    .sort();
}

function projectsOf(file: string, components: string[]): Projects {
  const [area, first, second] = partsOf(file);
  switch (area) {
    case 'libs':
      return { [`libs/${first}/${second}`]: component(first, second, components) };
    case 'environments':
      return {
        [`environments/${first}`]: environment(first),
        [`apps-of-apps/${first}`]: appsOfApps(first),
      };
    case 'tools':
      return { [`tools/${first}`]: tool(first) };
    default:
      return { '.': platform(components) };
  }
}

function partsOf(file: string): [area: string, first: string, second: string] {
  const [area = '', first = '', second = ''] = file.split('/');
  return [area, first, second];
}

function component(layer: string, name: string, components: string[]): Projects[string] {
  return {
    name,
    projectType: 'library',
    tags: ['type:component', `layer:${layer}`],
    // Its tests use them, its chart does not: without this edge the graph shows what needs what, and no more.
    implicitDependencies: ['!testing'],
    metadata: { description: `Component of the layer ${layer}, built into the Helm chart charts/${name}` },
    targets: componentTargets(name, components),
  };
}

/**
 * An environment has no edge to the components that it runs, or an override in one would select the others: what its
 * target reads of components selects it.
 */
function environment(name: string): Projects[string] {
  return {
    name,
    projectType: 'application',
    tags: ['type:environment'],
    metadata: { description: `Facts, overrides and pins of the environment ${name}` },
    targets: environmentTargets(name),
  };
}

function appsOfApps(environment: string): Projects[string] {
  return {
    name: `apps-of-apps-${environment}`,
    projectType: 'application',
    tags: ['type:apps-of-apps'],
    implicitDependencies: [environment],
    metadata: { description: `What Argo CD reads to run the environment ${environment}` },
    targets: appsOfAppsTargets(environment),
  };
}

function tool(name: string): Projects[string] {
  return {
    name,
    projectType: 'library',
    tags: [name === 'model' ? 'type:model' : 'type:tool'],
    metadata: { description: `Tool of this workspace, imported as @idp/${name}` },
    targets: toolTargets(name),
  };
}

function platform(components: string[]): Projects[string] {
  return {
    name: 'platform',
    projectType: 'application',
    tags: ['type:platform'],
    metadata: { description: 'The platform as a whole: commands that concern more than one component' },
    targets: platformTargets(components),
  };
}
