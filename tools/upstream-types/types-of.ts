import { jsonTypeOf } from '@idp/schema';
import { isWhole, type Evidence } from './evidence';

const scalars = ['boolean', 'number', 'string'];

/** Numbers in whose place charts also take a text, such as the name of a port, a percentage or a quantity. */
const TEXT_OR_NUMBER = /port|cpu|memory|storage|size|unavailable|surge|timeout|interval|period|limit|version|tag$/i;

/** Well-known parts of Kubernetes objects that stand in values files without a default. */
const kubernetes: Readonly<Record<string, string>> = {
  affinity: 'object',
  annotations: 'object',
  containerSecurityContext: 'object',
  imagePullSecrets: 'array',
  labels: 'object',
  nodeSelector: 'object',
  podSecurityContext: 'object',
  resources: 'object',
  securityContext: 'object',
  tolerations: 'array',
  topologySpreadConstraints: 'array',
};

/** The types that a place may have, sorted; none when anything may stand there. */
export function typesOf(evidence: Evidence): readonly string[] {
  const { given, defaults } = evidence;
  const ofDefaults = defaults.flatMap((value) => typesOfDefault(value, evidence));
  const ofGiven = given.flatMap(({ types }) => types).filter((type) => type !== 'null');
  const isLoose = given.some(({ isOpen }) => isOpen) && ofGiven.length === 0 && ofDefaults.length === 0;
  if (isLoose) return [];
  const known = [...ofGiven, ...ofDefaults];
  const types = new Set([...(known.length > 0 ? known : typesOfUses(evidence)), ...typesOfKinds(evidence)]);
  if (types.has('any')) return [];
  if (holdsKeys(evidence) && !ofGiven.some((type) => type !== 'object')) types.add('object');
  if (types.has('number')) types.delete('integer');
  return [...types].sort();
}

/** Whether templates read keys of it, and no default value says that it is something else. */
function holdsKeys({ uses, defaults }: Evidence): boolean {
  const isFilled = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && value !== '');
  return uses.some(({ children }) => children.size > 0) && !defaults.some(isFilled);
}

function typesOfDefault(value: unknown, evidence: Evidence): string[] {
  const type = jsonTypeOf(value);
  if (type === 'null') return [];
  if (value === '') return isWhole(evidence) ? ['any'] : scalars;
  if (type === 'integer' || type === 'number') return TEXT_OR_NUMBER.test(evidence.key) ? ['number', 'string'] : [type];
  return [type];
}

function typesOfUses(evidence: Evidence): readonly string[] {
  const { uses, key } = evidence;
  const wellKnown = kubernetes[key];
  if (wellKnown !== undefined && isWhole(evidence)) return [wellKnown];
  if (isWhole(evidence)) return ['any'];
  if (uses.some(({ each }) => each)) return uses.some(({ text }) => text) ? ['any'] : ['array', 'object'];
  if (uses.some(({ children }) => children.size > 0))
    return uses.some(({ text }) => text) ? ['object', ...scalars] : ['object'];
  return uses.length > 0 && uses.every(({ text, kinds }) => !text && kinds.has('bool')) ? ['boolean'] : scalars;
}

const kindTypes: Readonly<Record<string, readonly string[]>> = {
  map: ['object'],
  slice: ['array'],
  string: ['string'],
  bool: ['boolean'],
  int: ['integer'],
  float: ['number'],
};

function typesOfKinds({ uses }: Evidence): readonly string[] {
  return uses.flatMap(({ kinds }) => [...kinds].flatMap((kind) => kindTypes[kind] ?? []));
}
