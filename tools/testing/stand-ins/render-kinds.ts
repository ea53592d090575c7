import type { RenderedFile } from '@idp/model';
import { openSchemaWith } from './open-schema';
import type { StandIn, StandInKind } from './stand-in';

type Kinds = Pick<StandIn, 'kinds' | 'kindAnnotations' | 'kindsWhere'>;

/** The definitions of a chart's kinds, a file each; whatever their objects hold is taken. */
export function renderKinds({ kinds = {}, kindAnnotations, kindsWhere }: Kinds): readonly RenderedFile[] {
  return Object.entries(kinds).flatMap(([group, inner]) =>
    Object.entries(inner).map(([kind, facts]) => {
      const text = renderKind(group, kind, facts, kindAnnotations);
      return {
        path: `crd-${group}_${pluralOf(kind, facts)}.yaml`,
        content: kindsWhere ? `{{- if ${kindsWhere} }}\n${text}{{- end }}\n` : text,
      };
    }),
  );
}

/** The API server takes groups of the Kubernetes project only with a word of who approved them. */
const UNAPPROVED = '    api-approved.kubernetes.io: unapproved, it stands in for another in tests\n';

function pluralOf(kind: string, { plural }: StandInKind): string {
  return plural ?? `${kind.toLowerCase()}s`;
}

function renderKind(group: string, kind: string, facts: StandInKind, annotations: StandIn['kindAnnotations']): string {
  const { cluster = false, versions = ['v1'] } = facts;
  const plural = pluralOf(kind, facts);
  const annotated = annotations
    ? `  {{- with ${annotations} }}\n  annotations:\n    {{- toYaml . | nindent 4 }}\n  {{- end }}\n`
    : `  annotations:\n    helm.sh/resource-policy: keep\n${group.endsWith('.k8s.io') ? UNAPPROVED : ''}`;
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${plural}.${group}
${annotated}spec:
  group: ${group}
  names: { kind: ${kind}, listKind: ${kind}List, plural: ${plural}, singular: ${kind.toLowerCase()} }
  scope: ${cluster ? 'Cluster' : 'Namespaced'}
  versions:
${versions.map((version, index) => renderVersion(version, index === 0, facts)).join('')}`;
}

function renderVersion(name: string, isStored: boolean, { undivided = false, ...says }: StandInKind): string {
  const spec = JSON.stringify(openSchemaWith(says));
  const open = JSON.stringify(openSchemaWith());
  return `    - name: ${name}
      served: true
      storage: ${isStored}
      subresources: ${undivided ? '{}' : '{ status: {} }'}
      schema: { openAPIV3Schema: { type: object, properties: { spec: ${spec}, status: ${open} }, x-kubernetes-preserve-unknown-fields: true } }
`;
}
