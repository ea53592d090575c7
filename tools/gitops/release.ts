import type { Release } from '@idp/model';
import { chartAnnotations } from '@idp/render';
import { stringify } from 'yaml';

/** The parts of a Chart.yaml that a release pins. */
export interface ChartFacts {
  readonly name: string;
  readonly version: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** What a chart says a release is; the schema of releases decides whether it is one. */
export type ReleaseOfChart = Omit<Release, 'layer'> & { readonly layer: string };

/** The release of a chart as it is, with the digest of its manifest where that was pushed. */
export function releaseOf({ name, version, annotations }: ChartFacts, digest?: string): ReleaseOfChart {
  const formerly = annotations[chartAnnotations.formerly];
  return {
    component: name,
    ...(formerly && { formerly }),
    layer: annotations[chartAnnotations.layer] ?? '',
    namespace: annotations[chartAnnotations.namespace] ?? '',
    namespaces: listOf(annotations[chartAnnotations.namespaces]),
    wave: annotations[chartAnnotations.wave] ?? '',
    version,
    ...(digest && { digest }),
    clusterKinds: listOf(annotations[chartAnnotations.clusterKinds]),
  };
}

function listOf(text = ''): string[] {
  return text === '' ? [] : text.split(',');
}

/** A release as the ApplicationSets read it, below its header: every string quoted, because their selectors compare strings. */
export function renderRelease(release: ReleaseOfChart, header: string): string {
  return `# ${header}\n${stringify(release, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}`;
}
