import type { Cluster, Rendering } from '@idp/model';

/** An object that somebody else brings into the cluster, as cluster.yaml declares it. */
export type Given = Cluster['given'][number];

/** The declaration of an object that the platform uses and does not bring; undefined where there is none. */
export function givenObject(
  { environment }: Rendering,
  kind: string,
  name: string,
  namespace?: string,
): Given | undefined {
  return environment.cluster.value.given.find(
    (given) => given.kind === kind && given.name === name && given.namespace === namespace,
  );
}
