import type { Schema } from '@idp/model';
import { findValueComplaints } from '@idp/schema';
import { chartOf, closedSchemaOf, defaultsOf, openedAt } from '@idp/upstream-types';
import type { ChartFiles } from '@idp/upstream';
import { chartYamlOf } from './chart-yaml';
import { imagesOf } from './images';
import { isOffIn } from './is-off';
import { kindsIn, type Kinds } from './kinds';
import { isSame, leavesOf, speaksAt, type Leaves } from './leaves';

/** A fact that is another in the new version; undefined where it is not there. */
export interface Change {
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a new version of an upstream means for the component that wraps it. */
export interface Comparison {
  /** Chart values of ours that no template reads any more, or none as they are written. */
  readonly unread: readonly string[];
  /** Chart values of ours that say what is the default now. */
  readonly redundant: readonly string[];
  /** Defaults that we do not set in every environment and that are others now. */
  readonly defaults: readonly Change[];
  readonly images: readonly Change[];
  /** Definitions of kinds, with their versions. */
  readonly kinds: readonly Change[];
  readonly kubernetes: readonly Change[];
}

/** What wraps the upstream: its complete chart values in each environment, and the paths that are not checked. */
export interface Wrapped {
  readonly chartValues: readonly unknown[];
  readonly unchecked: readonly string[];
}

/** Compares two versions of an upstream as one component uses it. */
export function compareUpstreams(before: ChartFiles, after: ChartFiles, wrapped: Wrapped): Comparison {
  const ours = wrapped.chartValues.map((values) => leavesOf(values));
  const schema = openedAt(closedSchemaOf(after), wrapped.unchecked);
  const [old, fresh] = [defaultsIn(before, wrapped.chartValues), defaultsIn(after, wrapped.chartValues)];
  const imagesIn = (files: ChartFiles) =>
    new Map(wrapped.chartValues.flatMap((values) => [...imagesOf(files, values)]));
  return {
    unread: complaintsAbout(wrapped.chartValues, schema),
    redundant: findRedundant(ours, fresh),
    defaults: changesOf(old, fresh).filter(({ what }) => !ours.every((leaves) => speaksAt(what, leaves))),
    images: changesOf(imagesIn(before), imagesIn(after)),
    kinds: changesOf(listed(kindsIn(before)), listed(kindsIn(after))),
    kubernetes: changesOf(kubernetesOf(before), kubernetesOf(after)),
  };
}

/** The default values of a chart, without those of charts inside it that are off in every environment. */
function defaultsIn(files: ChartFiles, chartValues: readonly unknown[]): Leaves {
  const chart = chartOf(files);
  const defaults = defaultsOf(chart);
  const off = chart.subcharts
    .filter((inside) => chartValues.length > 0 && chartValues.every((values) => isOffIn(inside, values, defaults)))
    .map(({ key }) => `${key}.`);
  return new Map([...leavesOf(defaults)].filter(([path]) => !off.some((prefix) => path.startsWith(prefix))));
}

function complaintsAbout(chartValues: readonly unknown[], schema: Schema): readonly string[] {
  return [
    ...new Set(
      chartValues.flatMap((values) =>
        findValueComplaints(schema, values).map(({ path, what }) => `${path.join('.')}: ${what}`),
      ),
    ),
  ];
}

function findRedundant(ours: readonly Leaves[], defaults: Leaves): readonly string[] {
  const paths = [...new Set(ours.flatMap((leaves) => [...leaves.keys()]))];
  return paths
    .filter(
      (path) =>
        defaults.has(path) && ours.every((leaves) => !leaves.has(path) || isSame(leaves.get(path), defaults.get(path))),
    )
    .sort();
}

function changesOf(before: Leaves, after: Leaves): readonly Change[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((what) => !isSame(before.get(what), after.get(what)))
    .map((what) => ({ what, before: before.get(what), after: after.get(what) }))
    .sort((a, b) => (a.what < b.what ? -1 : 1));
}

function listed(kinds: Kinds): Leaves {
  return new Map([...kinds].map(([name, versions]) => [name, [...versions].sort().join(', ')]));
}

function kubernetesOf(files: ChartFiles): Leaves {
  const { kubeVersion } = chartYamlOf(files);
  return new Map(kubeVersion === undefined ? [] : [['kubeVersion', kubeVersion]]);
}
