import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import { authority, reloads, type Environment } from '@idp/model';
import { imageOf } from './steps';
import type { Values } from './values.gen';

/** Where images are built: a namespace of its own, since no strict one lets in what makes namespaces of users. */
export const builderNamespace = 'image-builds';

/** Where pipelines order images. */
export const address = `tcp://image-builder.${builderNamespace}.svc:1234`;

/** The certificate by which pipelines show that they may. */
export const clientSecret = 'image-builder-client';

/** What the templates of the builder read. */
export function imageBuilder({ builder }: Values, environment: Environment) {
  const { cpu, memory, memoryLimit, volume } = builder;
  return {
    image: imageOf('buildkit', environment),
    issuer: certManager.exports.clusterIssuer,
    clientSecret,
    authority,
    volume,
    mirrors: mirrorsIn(environment),
    priorityClassName: foundation.exports.priorityClasses.cicd,
    resources: { requests: { cpu, memory }, limits: { memory: memoryLimit } },
    labels: environment.labels,
    // It reads its certificate when it starts.
    annotations: reloads,
  };
}

const registries = ['docker.io', 'ghcr.io', 'quay.io', 'registry.k8s.io'];

/** The registries that this environment pulls from elsewhere, as images of a Dockerfile are too. */
function mirrorsIn({ image }: Environment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    registries.flatMap((registry) => (image(registry) === registry ? [] : [[registry, image(registry)]])),
  );
}
