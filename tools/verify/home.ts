import { textAt, type RenderedObject, type Rendering } from '@idp/model';
import { containersOf, podsOf } from './pods';

/** Where the controller of a kind without a namespace looks for what its objects name: its image, and an argument that says so. */
const CONTROLLERS: Readonly<Record<string, { readonly image: RegExp; readonly argument: RegExp }>> = {
  Bundle: { image: /trust-manager/, argument: /^--trust-namespace=([a-z0-9-]+)$/ },
  ClusterIssuer: { image: /cert-manager-controller/, argument: /^--cluster-resource-namespace=([a-z0-9-]+)$/ },
};

/** The namespace in which an object without one means what it names: that of its controller, or else of its component. */
export function homeOf(object: RenderedObject, rendering: Rendering): string {
  const controller = CONTROLLERS[object.kind];
  const own = rendering.components.find(({ name }) => name === object.component)?.namespace ?? '';
  if (controller === undefined) return own;
  const container = podsOf(rendering)
    .flatMap(containersOf)
    .find(({ content }) => controller.image.test(textAt(content, 'image') ?? ''));
  if (container === undefined) return own;
  const { args } = container.content;
  const told = (Array.isArray(args) ? args : []).flatMap((arg) => controller.argument.exec(String(arg))?.[1] ?? []);
  return told[0] ?? container.pod.namespace;
}
