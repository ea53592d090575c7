import { isObject, textAt, valueAt, type Rendering } from '@idp/model';
import { containersOf, type Container, type PodTemplate } from '../../pods';
import { fieldsAt, type Field } from '../../walk';
import { mentionsPort, portProblem, portsOf } from '../../ports';
import type { Problem } from '../../problem';

const CALLS = [
  ...['livenessProbe', 'readinessProbe', 'startupProbe'],
  ...['lifecycle.postStart', 'lifecycle.preStop'],
].flatMap((call) => ['httpGet', 'tcpSocket', 'grpc'].map((way) => `${call}.${way}`));

/** What is wrong with the ports that the kubelet calls in the containers of a pod. */
export function probeProblems(pod: PodTemplate, rendering: Rendering): readonly Problem[] {
  const mentions = mentionsPort(pod, rendering);
  return containersOf(pod).flatMap((container) =>
    CALLS.flatMap((call) => fieldsAt(container.content, call)).flatMap((field) =>
      problemOf(field, container, mentions),
    ),
  );
}

function problemOf(
  { path, value }: Field,
  container: Container,
  mentions: (port: number) => boolean,
): readonly Problem[] {
  if (!isObject(value) || textAt(value, 'host') !== undefined) return [];
  const problem = portProblem(valueAt(value, 'port'), portsOf([container]), mentions);
  return problem === undefined ? [] : [{ path: [...container.path, ...path, 'port'], ...problem }];
}
