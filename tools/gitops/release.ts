import type { Release } from '@idp/model';
import { chartAnnotations, generatedFrom } from '@idp/render';
import { stringify } from 'yaml';

/** The parts of a Chart.yaml that a release pins. */
export interface ChartFacts {
  readonly name: string;
  readonly version: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** The release of a chart as it is, with the override that the environment's release had before. */
export function releaseOf({ name, version, annotations }: ChartFacts, override?: Release['override']): Release {
  const kinds = annotations[chartAnnotations.clusterKinds] ?? '';
  return {
    component: name,
    layer: annotations[chartAnnotations.layer] ?? '',
    namespace: annotations[chartAnnotations.namespace] ?? '',
    wave: annotations[chartAnnotations.wave] ?? '',
    version,
    clusterKinds: kinds === '' ? [] : kinds.split(','),
    ...(override && { override }),
  };
}

/** A release as the ApplicationSets read it: every string quoted, because their selectors compare strings. */
export function renderRelease(release: Release, environment: string): string {
  const header = generatedFrom(`charts/${release.component}`, `nx run platform:pin --environment=${environment}`);
  return `# ${header}\n${stringify(release, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}`;
}
