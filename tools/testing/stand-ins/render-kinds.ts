import type { StandIn, StandInKind } from './stand-in';

/** The definitions of a chart's kinds, one document each; whatever their objects hold is taken. */
export function renderKinds({ kinds = {}, kindAnnotations }: Pick<StandIn, 'kinds' | 'kindAnnotations'>): string {
  return Object.entries(kinds)
    .flatMap(([group, inner]) =>
      Object.entries(inner).map(([kind, facts]) => renderKind(group, kind, facts, kindAnnotations)),
    )
    .join('---\n');
}

function renderKind(
  group: string,
  kind: string,
  { plural = `${kind.toLowerCase()}s`, cluster = false, versions = ['v1'] }: StandInKind,
  annotations: StandIn['kindAnnotations'],
): string {
  const annotated = annotations
    ? `  {{- with ${annotations} }}\n  annotations:\n    {{- toYaml . | nindent 4 }}\n  {{- end }}\n`
    : '  annotations:\n    helm.sh/resource-policy: keep\n';
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${plural}.${group}
${annotated}spec:
  group: ${group}
  names: { kind: ${kind}, listKind: ${kind}List, plural: ${plural}, singular: ${kind.toLowerCase()} }
  scope: ${cluster ? 'Cluster' : 'Namespaced'}
  versions:
${versions.map(renderVersion).join('')}`;
}

function renderVersion(name: string, index: number): string {
  const open = '{ type: object, x-kubernetes-preserve-unknown-fields: true }';
  return `    - name: ${name}
      served: true
      storage: ${index === 0}
      subresources: { status: {} }
      schema: { openAPIV3Schema: { type: object, properties: { spec: ${open}, status: ${open} }, x-kubernetes-preserve-unknown-fields: true } }
`;
}
