import { isObject, type Schema } from '@idp/model';
import { readChartArchive } from '@idp/upstream';
import { readFile } from 'node:fs/promises';
import { chartOf } from '../charts';
import { closedSchemaOf } from '../closed-schema';
import { findValueComplaints } from '@idp/schema';
import { defaultsOf } from '../defaults-of';
import { auditDeadKeys, type DeadKeys } from './dead-keys';
import { openHelm, type RenderChart } from './helm';
import { placesIn, switchesFor, withValue } from './places';
import { auditRejectedKeys, type RejectedKeys } from './rejected-keys';
import { wordsIn } from './words';

/** How good the closed schema of a chart is. */
export interface ChartAudit {
  readonly dead: DeadKeys;
  readonly read: RejectedKeys;
  /** Default values that the schema refuses. */
  readonly refusedDefaults: readonly string[];
  /** The chart renders with the values that it was given. */
  readonly renders: boolean;
}

/** Measures the closed schema of a chart against what helm renders, with each of the values that it is used with. */
export async function auditChart(archive: string, variants: readonly unknown[]): Promise<ChartAudit> {
  const files = readChartArchive(await readFile(archive), archive);
  const schema = closedSchemaOf(files);
  const defaults = defaultsOf(chartOf(files));
  const { render, learn, close } = await openHelm(archive);
  try {
    const bases: unknown[] = [];
    let renders = true;
    for (const variant of variants) {
      renders &&= 'manifests' in (await render(variant));
      await learn(variant);
      bases.push(await everythingOn(schema, render, variant), variant);
    }
    for (const base of bases) await learn(base);
    const trial = { schema, defaults, render, bases };
    const dead = await auditDeadKeys(trial);
    const read = await auditRejectedKeys(wordsIn(files), trial);
    const refusedDefaults = findValueComplaints(schema, withoutNull(defaults)).map(({ what }) => what);
    return { dead, read, refusedDefaults, renders };
  } finally {
    await close();
  }
}

/** The values with everything turned on that has a switch, as far as the chart still renders. */
async function everythingOn(schema: Schema, render: RenderChart, needed: unknown): Promise<unknown> {
  let values = needed;
  for (const name of Object.keys(schema.properties ?? {})) {
    const inside = placesIn(schema.properties?.[name] ?? {}, [name]);
    const switches = new Set(inside.flatMap(({ path }) => switchesFor(schema, path).map((at) => at.join('\n'))));
    const tried = [...switches].reduce<unknown>((all, at) => withValue(all, at.split('\n'), true), values);
    if (switches.size > 0 && 'manifests' in (await render(tried))) values = tried;
  }
  return values;
}

function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNull(inner)]])),
  );
}
