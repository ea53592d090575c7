import { listAt, textAt } from '@idp/model';
import type { PodTemplate } from './pods';

/** The names of the Secrets that pods mount, projected ones among them. */
export function mountedSecretsOf(pod: PodTemplate): readonly string[] {
  return mounted(pod, 'secret', 'secretName');
}

/** The names of the ConfigMaps that pods mount, projected ones among them. */
export function mountedConfigMapsOf(pod: PodTemplate): readonly string[] {
  return mounted(pod, 'configMap', 'name');
}

function mounted({ spec }: PodTemplate, kind: string, field: string): readonly string[] {
  return listAt(spec, 'volumes').flatMap((volume) =>
    [
      textAt(volume, kind, field) ?? [],
      listAt(volume, 'projected', 'sources').flatMap((source) => textAt(source, kind, 'name') ?? []),
    ].flat(),
  );
}
