import {
  argoCd,
  businessLabelsOf,
  type EnvironmentFolder,
  type Facts,
  type JsonObject,
  type Layer,
  type Platform,
} from '@idp/model';

/** What everything in an environment's apps-of-apps is made from. */
export interface EnvironmentContext {
  readonly name: string;
  readonly facts: Facts;
  /** The label standard of objects that belong to no component. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The context of an environment. */
export function contextOf({ name, facts }: EnvironmentFolder, { settings }: Platform): EnvironmentContext {
  const labels = {
    'app.kubernetes.io/component': 'gitops',
    'app.kubernetes.io/part-of': settings.name,
    'app.kubernetes.io/managed-by': 'Argo-CD',
    ...businessLabelsOf(settings.owner, settings, name, facts.value),
  };
  return { name, facts: facts.value, labels };
}

/** The name of a layer's Argo CD project; environments may share an Argo CD. */
export function projectNameOf(environment: string, layer: Layer | 'root'): string {
  return `${environment}-${layer}`;
}

/**
 * Metadata of an object beside Argo CD; one that is kept is neither pruned nor deleted with what manages it, and one
 * with annotations has these as well.
 */
export function metadataOf(
  name: string,
  { labels }: EnvironmentContext,
  kept: boolean,
  annotations?: Readonly<Record<string, string>>,
): JsonObject {
  const keeping = kept ? { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' } : undefined;
  return {
    name,
    namespace: argoCd.namespace,
    labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': name, ...labels },
    annotations: keeping || annotations ? { ...keeping, ...annotations } : undefined,
  };
}
