import { listAt, textAt, valueAt, type Rendering } from '@idp/model';
import { containersOf, type Container } from '../../pods';
import type { PodSet } from '../../pod-sets';
import type { Call, Called } from './call';
import { copiesOf } from './copies-of';
import { calledAt } from './service-pods';

/** Whom programs ask on every node, by their image. */
const OF_NODES: readonly (readonly [RegExp, string, number])[] = [
  [/\/metrics-server[:@]/, 'the kubelet of each node', 10250],
  [/\/hubble-relay[:@]/, 'the agent of each node', 4244],
];

/** The ports at which copies of a program find each other, by its image; where it says none, those that it declares. */
const AMONG: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\/(?:vault|openbao)(?:-[a-z]+)?[:@]/, [8201]],
  [/\/redis[:@]/, []],
];

const OPERATOR_OF_DATABASES = /\/cloudnative-pg[:@]/;

/** What well-known programs call though no file tells them to: their own copies, nodes, databases that they look after. */
export function callsOfPrograms(rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  const databases = pods.filter(({ owner }) => owner.startsWith('Cluster "'));
  return pods.flatMap((pod) =>
    (pod.template ? containersOf(pod.template) : []).flatMap((container) => [
      ...calledBy(container, pod, databases).map((called) => ({
        ...{ object: container.pod.object, path: [...container.path, 'image'], callers: [pod], called },
      })),
      ...webhooksOf(container, rendering, pods),
    ]),
  );
}

function calledBy(container: Container, pod: PodSet, databases: readonly PodSet[]): readonly Called[] {
  const image = textAt(container.content, 'image') ?? '';
  const nodes = OF_NODES.flatMap(([program, name, port]) =>
    program.test(image) ? [{ name, entity: 'host', ports: [port] } as const] : [],
  );
  const looked = OPERATOR_OF_DATABASES.test(image)
    ? databases.map((one) => ({ name: `the instances of ${one.owner}`, pods: [one], ports: [8000] }))
    : [];
  return [...nodes, ...looked, ...amongCopies(container, image, pod)];
}

function amongCopies({ content, pod: { object } }: Container, image: string, pod: PodSet): readonly Called[] {
  if (object.kind !== 'StatefulSet' || copiesOf(object) < 2) return [];
  const declared = listAt(content, 'ports').map((port) => Number(valueAt(port, 'containerPort')));
  return AMONG.flatMap(([program, ports]) =>
    program.test(image)
      ? (ports.length > 0 ? ports : declared).map((port) => ({ name: 'each other', pods: [pod], ports: [port] }))
      : [],
  );
}

/** Kyverno tells the API server itself which of its Services to ask. */
function webhooksOf({ content, path, pod }: Container, rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  return listAt(content, 'env').flatMap((variable, index) => {
    if (textAt(variable, 'name') !== 'KYVERNO_SVC') return [];
    const called = calledAt(textAt(variable, 'value') ?? '', pod.namespace, '443', rendering, pods);
    return called ? [{ object: pod.object, path: [...path, 'env', index], callers: ['kube-apiserver'], called }] : [];
  });
}
