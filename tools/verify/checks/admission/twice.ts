import { listAt, textAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { containersOf, podOf } from '../../pods';
import type { Problem } from '../../problem';

/** Entries of a list that have to differ and do not: containers, variables, and the ports of a Service. */
export function twiceProblems(object: RenderedObject): readonly Problem[] {
  const { kind, apiVersion, content } = object;
  return [
    ...(kind === 'Service' && apiVersion === 'v1' ? ofPorts(listAt(content, 'spec', 'ports')) : []),
    ...ofContainers(object),
  ];
}

function ofPorts(ports: readonly unknown[]): readonly Problem[] {
  const path = (index: number, field: string) => ['spec', 'ports', index, field];
  const numbers = ports.map((port) => `${String(valueAt(port, 'port'))}/${textAt(port, 'protocol') ?? 'TCP'}`);
  return [
    ...repeated(
      ports.map((port) => textAt(port, 'name')),
      'ports are named',
      (index) => path(index, 'name'),
    ),
    ...repeated(numbers, 'ports have the number', (index) => path(index, 'port')),
  ];
}

function ofContainers(object: RenderedObject): readonly Problem[] {
  const pod = podOf(object);
  const containers = pod === undefined ? [] : containersOf(pod);
  return [
    ...repeated(
      containers.map(({ name }) => name),
      'containers are named',
      (index) => [...(containers[index]?.path ?? []), 'name'],
    ),
    ...containers.flatMap(({ path, content }) =>
      repeated(
        listAt(content, 'env').map((variable) => textAt(variable, 'name')),
        'variables are named',
        (index) => [...path, 'env', index, 'name'],
      ),
    ),
  ];
}

function repeated(
  texts: readonly (string | undefined)[],
  what: string,
  pathOf: (index: number) => JsonPath,
): readonly Problem[] {
  return texts.flatMap((text, index) =>
    text === undefined || texts.indexOf(text) === index
      ? []
      : [{ path: pathOf(index), what: `two ${what} "${text}"`, remedy: 'change or remove one of them' }],
  );
}
