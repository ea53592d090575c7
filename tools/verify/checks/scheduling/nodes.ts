import type { Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Wish, Wishes } from './wishes';

/** What a label of nodes may be; undefined where anything may stand there. */
type Labels = Readonly<Record<string, readonly string[] | undefined>>;

/** https://kubernetes.io/docs/reference/labels-annotations-taints/ */
const OF_EVERY_NODE: Labels = {
  'kubernetes.io/arch': ['amd64', 'arm64'],
  'kubernetes.io/hostname': undefined,
  'kubernetes.io/os': ['linux'],
  'node.kubernetes.io/instance-type': undefined,
  'topology.kubernetes.io/region': undefined,
  'topology.kubernetes.io/zone': undefined,
};

/** Why no node is what pods ask for; undefined where one may be. */
export function lackOf({ ways }: Wishes, { environment }: Rendering) {
  const { value, path } = environment.cluster;
  const labels: Labels = { ...OF_EVERY_NODE, ...value.nodeLabels };
  const lacking = ways.map((way) => way.find((wish) => !mayHold(wish, labels)));
  const [first] = lacking;
  if (first === undefined || lacking.includes(undefined)) return undefined;
  const known = Object.keys(labels);
  const values = labels[first.key];
  return {
    what: `no node has ${printWish(first)}`,
    remedy:
      first.key in labels && values !== undefined
        ? `nodes have: ${values.join(', ')}`
        : `${nearTo(first.key, known)}declare the label under nodeLabels in ${path}, or do not ask for it`,
  };
}

function nearTo(key: string, known: readonly string[]): string {
  const near = suggest(key, known, '');
  return near === '' ? '' : `${near} Else `;
}

function mayHold({ key, operator, values }: Wish, labels: Labels): boolean {
  const isKnown = key in labels;
  const held = labels[key];
  switch (operator) {
    case 'In':
      return isKnown && (held === undefined || values.some((value) => held.includes(value)));
    case 'NotIn':
      return held === undefined || held.some((value) => !values.includes(value));
    case 'Exists':
      return isKnown;
    case 'DoesNotExist':
      return !(key in OF_EVERY_NODE);
    default:
      return isKnown;
  }
}

function printWish({ key, operator, values }: Wish): string {
  if (operator === 'In' && values.length === 1) return `${key}=${values[0]}`;
  return [key, operator, values.join('|')].join(' ').trim();
}
