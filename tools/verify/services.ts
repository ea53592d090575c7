import { listAt, textAt, textsAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { selectsLabels } from './label-selector';
import { objectsOfKind } from './objects';
import type { PodTemplate } from './pods';

/** The Services of Kubernetes in an environment that lead to pods by their labels. */
export function selectingServices(rendering: Rendering): readonly RenderedObject[] {
  return objectsOfKind(rendering, 'Service').filter(
    ({ apiVersion, content }) =>
      apiVersion === 'v1' &&
      textAt(content, 'spec', 'type') !== 'ExternalName' &&
      Object.keys(textsAt(content, 'spec', 'selector')).length > 0,
  );
}

/** The Service of this name in a namespace. */
export function serviceNamed(name: string, namespace: string, rendering: Rendering): RenderedObject | undefined {
  return objectsOfKind(rendering, 'Service').find((one) => one.name === name && one.namespace === namespace);
}

/** The Services without an address of their own. */
export function headlessServices(rendering: Rendering): readonly RenderedObject[] {
  return objectsOfKind(rendering, 'Service').filter(({ content }) => textAt(content, 'spec', 'clusterIP') === 'None');
}

/** The pods that a Service leads to. */
export function podsBehind<Pod extends Pick<PodTemplate, 'namespace' | 'labels'>>(
  { namespace, content }: RenderedObject,
  pods: readonly Pod[],
): readonly Pod[] {
  const selector = textsAt(content, 'spec', 'selector');
  return pods.filter((pod) => pod.namespace === namespace && selectsLabels(selector, pod.labels));
}

/** A port of a Service. */
export interface ServicePort {
  readonly index: number;
  readonly name?: string;
  readonly port: unknown;
  readonly targetPort: unknown;
}

/** The ports of a Service; what it leads to is the port of the same number where it does not say. */
export function portsOf({ content }: RenderedObject): readonly ServicePort[] {
  return listAt(content, 'spec', 'ports').map((entry, index) => {
    const name = textAt(entry, 'name');
    const port = valueAt(entry, 'port');
    return { index, port, targetPort: valueAt(entry, 'targetPort') ?? port, ...(name !== undefined && { name }) };
  });
}
