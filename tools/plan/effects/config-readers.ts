import { listAt, objectAt, textAt, textsAt } from '@idp/model';
import { containersOf, type PodTemplate } from '@idp/verify';

/** A ConfigMap or Secret that pods read. */
export interface ReadConfig {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  /** Whether the pods see a change of it without a restart: only files in a volume follow, and not with a subPath. */
  readonly follows: boolean;
}

/** The ConfigMaps and Secrets that the pods of a workload read. */
export function configsOf(pod: PodTemplate): readonly ReadConfig[] {
  const copied = new Set(
    containersOf(pod).flatMap(({ content }) =>
      listAt(content, 'volumeMounts').flatMap((mount) => (textAt(mount, 'subPath') ? [textAt(mount, 'name')] : [])),
    ),
  );
  const ofVolumes = listAt(pod.spec, 'volumes').flatMap((volume) =>
    [volume, ...listAt(volume, 'projected', 'sources')].flatMap((source) =>
      readBy(textAt(source, 'configMap', 'name'), secretOf(source), !copied.has(textAt(volume, 'name'))),
    ),
  );
  const ofVariables = containersOf(pod).flatMap(({ content }) => [
    ...listAt(content, 'envFrom').flatMap((from) =>
      readBy(textAt(from, 'configMapRef', 'name'), textAt(from, 'secretRef', 'name'), false),
    ),
    ...listAt(content, 'env').flatMap((variable) => {
      const from = objectAt(variable, 'valueFrom');
      return readBy(textAt(from, 'configMapKeyRef', 'name'), textAt(from, 'secretKeyRef', 'name'), false);
    }),
  ]);
  return [...ofVolumes, ...ofVariables];
}

function secretOf(volume: unknown): string | undefined {
  return textAt(volume, 'secret', 'secretName') ?? textAt(volume, 'secret', 'name');
}

function readBy(configMap: string | undefined, secret: string | undefined, follows: boolean): readonly ReadConfig[] {
  return [
    ...(configMap === undefined ? [] : [{ kind: 'ConfigMap' as const, name: configMap, follows }]),
    ...(secret === undefined ? [] : [{ kind: 'Secret' as const, name: secret, follows }]),
  ];
}

/** Whether Reloader restarts a workload when something that it reads changes. */
export function isReloaded(pod: PodTemplate, { kind, name }: ReadConfig): boolean {
  const annotations = textsAt(pod.object.content, 'metadata', 'annotations');
  const named = annotations[`${kind.toLowerCase()}.reloader.stakater.com/reload`] ?? '';
  return (
    annotations['reloader.stakater.com/auto'] === 'true' ||
    annotations[`${kind.toLowerCase()}.reloader.stakater.com/auto`] === 'true' ||
    named
      .split(',')
      .map((one) => one.trim())
      .includes(name)
  );
}
