import Handlebars from 'handlebars';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a workspace; its path is relative to the workspace's root. */
export interface WorkspaceFile {
  readonly path: string;
  readonly content: string;
}

/** How large a workspace is: each of its components is on in each of its environments. */
export interface WorkspaceSize {
  readonly components: number;
  readonly environments: number;
}

interface Part {
  readonly name: string;
  readonly layer: string;
  readonly namespace: string;
  readonly number: number;
  readonly needs: readonly { readonly identifier: string; readonly layer: string; readonly name: string }[];
  readonly wave: number;
}

const layers = ['infrastructure', 'security', 'gitops', 'policy', 'observability', 'cicd', 'portal'];

/** The first components: what gives the namespaces and the secret store, and what the contracts of the others use. */
const wellKnown = ['foundation', 'gateway-api', 'prometheus-operator-crds'];

const stages = [
  { stage: 'dev', size: 'demo', nodes: 1 },
  { stage: 'staging', size: 'standard', nodes: 3 },
  { stage: 'prod', size: 'ha', nodes: 6 },
];

/** Of so many placements, one has an override. */
const OVERRIDES = 5;

/** What people would have written in a platform of this size; the same size gives the same files. */
export function generateWorkspace(size: WorkspaceSize): readonly WorkspaceFile[] {
  const components = Array.from({ length: size.components }, (_, number) => componentOf(number, size.components));
  const environments = Array.from({ length: size.environments }, (_, number) => environmentOf(number));
  return [
    { path: 'platform.yaml', content: print.platform({}) },
    ...components.flatMap(filesOfComponent),
    ...environments.flatMap((environment) => filesOfEnvironment(environment, components)),
  ];
}

/** Needs are a tree of two branches a component, so that eight waves hold two hundred. */
function componentOf(number: number, count: number): Part {
  const needs = number === 0 ? [] : [...new Set([0, Math.floor(number / 2)])];
  return {
    ...identityOf(number, count),
    namespace: number === 0 ? 'kube-system' : layerOf(number, count),
    needs: needs.map((needed) => ({ identifier: `component${needed}`, ...identityOf(needed, count) })),
    wave: number === 0 ? 0 : Math.floor(Math.log2(number)) + 1,
  };
}

function identityOf(number: number, count: number) {
  const layer = layerOf(number, count);
  return { name: wellKnown[number] ?? `${layer}-${String(number).padStart(3, '0')}`, layer, number };
}

function layerOf(number: number, count: number): string {
  return layers[Math.floor((number * layers.length) / count)] ?? '';
}

/** Environments are chains of three: dev-1 → staging-1 → prod-1, dev-2 → … */
function environmentOf(number: number) {
  const nameOf = (position: number) =>
    `${stages[position % stages.length]?.stage}-${Math.floor(position / stages.length) + 1}`;
  const first = number % stages.length === 0;
  return {
    ...stages[number % stages.length],
    number,
    name: nameOf(number),
    promotesFrom: first ? undefined : nameOf(number - 1),
  };
}

function filesOfComponent(component: Part): WorkspaceFile[] {
  const { name, layer, needs } = component;
  const folder = `libs/${layer}/${name}`;
  const namespaces = needs.length === 0 ? layers : undefined;
  return [
    { path: `${folder}/component.ts`, content: print.component({ ...component, namespaces }) },
    { path: `${folder}/values.schema.json`, content: print.schema(component) },
    { path: `${folder}/values.gen.ts`, content: print.types({}) },
    { path: `${folder}/templates/settings.yaml`, content: print.template(component) },
  ];
}

function filesOfEnvironment(
  environment: ReturnType<typeof environmentOf>,
  components: readonly Part[],
): WorkspaceFile[] {
  const folder = `environments/${environment.name}`;
  const overridden = components.filter(({ number }) => number % OVERRIDES === environment.number % OVERRIDES);
  const context = { environment: environment.name, days: environment.number + 2 };
  return [
    { path: `${folder}/environment.yaml`, content: print.environment(environment) },
    ...overridden.map((component) => ({
      path: `${folder}/values/${component.name}.yaml`,
      content: print.override({ ...component, ...context }),
    })),
    ...components.map((component) => ({
      path: `${folder}/releases/${component.name}.yaml`,
      content: print.release(component),
    })),
  ];
}

const print = {
  component: template('component.ts'),
  schema: template('values.schema.json'),
  types: template('values.gen.ts'),
  template: template('settings.yaml'),
  environment: template('environment.yaml'),
  override: template('override.yaml'),
  release: template('release.yaml'),
  platform: template('platform.yaml'),
};

function template(name: string): (context: object) => string {
  return Handlebars.compile(readFileSync(join(__dirname, 'files', `${name}.hbs`), 'utf8'), { noEscape: true });
}
