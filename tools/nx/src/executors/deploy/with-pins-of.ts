import { releaseOf, takenRelease } from '@idp/gitops';
import {
  isOn,
  schemas,
  textAt,
  textsAt,
  type ComponentFolder,
  type EnvironmentFolder,
  type Platform,
  type Release,
  type SourceFile,
} from '@idp/model';
import type { Chart } from '@idp/render';
import { conforms } from '@idp/schema';
import { parse } from 'yaml';

/** An environment with the pins that it gets when the charts of the working tree are pinned; digests are kept with their versions. */
export function withPinsOf(
  environment: EnvironmentFolder,
  platform: Platform,
  chartOf: (component: ComponentFolder) => Chart,
): EnvironmentFolder {
  const on = platform.components.filter(({ name }) => isOn(name, environment));
  const releases = on.flatMap((component): [string, SourceFile<Release>][] => {
    const chart: unknown = parse(chartOf(component).files.find(({ path }) => path === 'Chart.yaml')?.content ?? '');
    const before = environment.releases.get(component.name)?.value;
    const version = textAt(chart, 'version') ?? '';
    const digest = before?.version === version ? before?.digest : undefined;
    const facts = { name: component.name, version, annotations: textsAt(chart, 'annotations') };
    const current: unknown = releaseOf(facts, digest);
    if (!conforms<Release>(schemas.release, current)) return [];
    const release = takenRelease(current, before);
    const path = `environments/${environment.name}/releases/${component.name}.yaml`;
    return [[component.name, { path, value: release, locate: () => path }]];
  });
  return { ...environment, releases: new Map(releases) };
}
