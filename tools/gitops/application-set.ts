import type { Facts, JsonObject, Layer, Release } from '@idp/model';
import { argoCd } from '@idp/model';
import { metadataOf, projectNameOf, type EnvironmentContext } from './context';

/** One Application a release of the layer; it takes this environment's values file from inside the chart. */
export function applicationSetOf(layer: Layer, releases: readonly Release[], context: EnvironmentContext): JsonObject {
  const { name, facts } = context;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: metadataOf(`${name}-${layer}`, context, facts.protected, AFTER_PROJECTS),
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: [generatorOf(layer, releases, context)],
      syncPolicy: {
        applicationsSync: facts.protected ? 'create-update' : 'sync',
        preserveResourcesOnDeletion: facts.protected,
      },
      template: applicationTemplate(layer, context),
      templatePatch: RELEASE_PATCH,
    },
  };
}

/** One that comes before its project fails, and tries again only after minutes. */
const AFTER_PROJECTS = { 'argocd.argoproj.io/sync-wave': '1' };

/**
 * What the API server fills into the claims of a StatefulSet, and no chart says. The server could compare instead, but
 * Argo CD remembers its verdict for too long: a version that arrives late would pass for synced.
 */
const FILLED_IN = [
  {
    group: 'apps',
    kind: 'StatefulSet',
    jqPathExpressions: ['apiVersion', 'kind', 'metadata.creationTimestamp', 'spec.volumeMode', 'status'].map(
      (field) => `.spec.volumeClaimTemplates[]?.${field}`,
    ),
  },
];

/** A component that was renamed keeps Application and Helm release: what both made says whose it is. */
const NAME_IN_CLUSTERS = '{{ get . "formerly" | default .component }}';

/** How often Git is asked for releases: not every forge has webhooks that ApplicationSets understand. */
const SECONDS_BETWEEN_QUESTIONS = 10;

/**
 * Lays the override of a release over the values file, and lets the Application of a detached one go without what it
 * made: Argo CD deletes that by a finalizer. A release with neither changes nothing.
 */
const RELEASE_PATCH = `{{- if hasKey . "detached" }}
metadata:
  finalizers: null
{{- end }}
{{- if hasKey . "override" }}
spec:
  source:
    helm:
      valuesObject: {{ .override.values | toJson }}
{{- end }}
`;

/** From Git, the releases as they are at the revision; without Git, the releases of now, inline. */
function generatorOf(layer: Layer, releases: readonly Release[], { name, facts }: EnvironmentContext): JsonObject {
  if (facts.git === undefined) return { list: { elements: releases.map((release) => ({ ...release })) } };
  const { repository, revision } = facts.git;
  return {
    git: {
      repoURL: repository,
      revision,
      requeueAfterSeconds: SECONDS_BETWEEN_QUESTIONS,
      files: [{ path: `environments/${name}/releases/*.yaml` }],
    },
    selector: { matchLabels: { layer } },
  };
}

function applicationTemplate(layer: Layer, { name, facts, labels }: EnvironmentContext): JsonObject {
  return {
    metadata: {
      name: `${name}-${NAME_IN_CLUSTERS}`,
      namespace: argoCd.namespace,
      labels: {
        ...labels,
        'app.kubernetes.io/name': '{{ .component }}',
        'app.kubernetes.io/instance': `${name}-{{ .component }}`,
        layer,
        wave: '{{ .wave }}',
      },
      finalizers: facts.protected ? undefined : ['resources-finalizer.argocd.argoproj.io'],
    },
    spec: {
      project: projectNameOf(name, layer),
      source: {
        repoURL: repositoryOf(facts),
        chart: '{{ .component }}',
        targetRevision: '{{ .version }}',
        // Definitions that a chart ships beside its templates could not say that they must be kept: templates print them.
        helm: { releaseName: NAME_IN_CLUSTERS, valueFiles: [`values-${name}.yaml`], skipCrds: true },
      },
      destination: { server: facts.cluster.server, namespace: '{{ .namespace }}' },
      ignoreDifferences: FILLED_IN,
      syncPolicy: syncPolicyOf(facts),
    },
  };
}

/** The registry as Argo CD names a Helm repository in OCI: without the scheme. */
export function repositoryOf({ registry }: Facts): string {
  return registry.replace(/^oci:\/\//, '');
}

/** How Argo CD syncs, by the environment's facts. Server-side apply takes CRDs that are too large for the client's. */
export function syncPolicyOf({ sync }: Facts): JsonObject {
  const { automated, prune, selfHeal, retry } = sync;
  const { limit, duration, factor, maxDuration } = retry;
  return {
    automated: automated ? { prune, selfHeal } : undefined,
    retry: { limit, backoff: { duration, factor, maxDuration } },
    syncOptions: ['ServerSideApply=true', 'PruneLast=true', 'FailOnSharedResource=true'],
  };
}
