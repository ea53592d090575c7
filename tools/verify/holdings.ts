import { listAt, objectAt, textAt, valueAt, type RenderedObject } from '@idp/model';

/** What an object of each kind holds that others name. */
const HOLDINGS: Readonly<Record<string, (content: unknown) => readonly string[] | undefined>> = {
  ConfigMap: (content) => keysAt(content, 'data', 'binaryData'),
  CustomResourceDefinition: (content) =>
    listAt(content, 'spec', 'versions').flatMap((version) =>
      valueAt(version, 'served') === false ? [] : String(valueAt(version, 'name')),
    ),
  Gateway: (content) => listAt(content, 'spec', 'listeners').map((listener) => String(valueAt(listener, 'name'))),
  Secret: (content) =>
    // Kubernetes fills it in.
    textAt(content, 'type') === 'kubernetes.io/service-account-token'
      ? undefined
      : keysAt(content, 'data', 'stringData'),
  Service: (content) =>
    listAt(content, 'spec', 'ports').flatMap((port) =>
      [valueAt(port, 'name'), valueAt(port, 'port')].flatMap((key) => (key === undefined ? [] : String(key))),
    ),
  ClusterWorkflowTemplate: templatesOf,
  WorkflowTemplate: templatesOf,
};

/** The keys, ports, listeners, versions or templates of an object; undefined where others name nothing in it. */
export function holdingsOf({ kind, content }: RenderedObject): readonly string[] | undefined {
  return HOLDINGS[kind]?.(content);
}

function keysAt(content: unknown, ...fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => Object.keys(objectAt(content, field)));
}

function templatesOf(content: unknown): readonly string[] {
  return listAt(content, 'spec', 'templates').map((template) => String(valueAt(template, 'name')));
}
