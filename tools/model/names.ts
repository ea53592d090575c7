/** A name that becomes Kubernetes objects, labels and Helm releases. */
export const namePattern = /^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/;

/** The longest name of an environment: with a dash and a component's name of 40 it fits the 63 characters of a label. */
const ENVIRONMENT = 20;

/** What a name may look like, for messages. */
export const nameRule =
  'lower-case letters, digits and dashes, at most 40, beginning with a letter and not ending in a dash';

/** The same of an environment's name. */
export const environmentNameRule = nameRule.replace('at most 40', `at most ${ENVIRONMENT}`);

/** Whether this may be the name of a component, an owner or a contract. */
export function isName(name: string): boolean {
  return namePattern.test(name);
}

/** Whether this may be the name of an environment. */
export function isEnvironmentName(name: string): boolean {
  return isName(name) && name.length <= ENVIRONMENT;
}

/** Nx projects that this workspace has besides components and environments: itself, its plugin and its tools. */
const projects = [
  'platform',
  'nx',
  'bench',
  'cluster',
  'credentials',
  'deploy',
  'diagnosis',
  'forge',
  'gitops',
  'helm',
  'e2e',
  'history',
  'judge',
  'model',
  'package',
  'plan',
  'preflight',
  'programs',
  'promotion',
  'registry',
  'render',
  'running',
  'schema',
  'testbed',
  'testing',
  'upgrade',
  'upstream',
  'upstream-types',
  'validation',
  'verify',
  'workspace',
];

/** Whether something else has, or may get, this name as its Nx project. */
export function isReserved(name: string): boolean {
  return projects.includes(name) || name.startsWith('apps-of-apps');
}
