import { conforms } from '@idp/schema';
import { readText } from '@idp/workspace';
import { parse } from 'yaml';
import schema from './cases.schema.json';

/** Series and their values: a number stays, `+3` grows by 3 a minute, anything else is in promtool's own words. */
export type Situation = Readonly<Record<string, number | string>>;

/** When somebody is called and when nobody is. */
export interface Cases {
  readonly fires: readonly Situation[];
  readonly rests: readonly Situation[];
}

/** When the alerts and service levels of a component call somebody, by their names; nothing where it does not say so. */
export async function readCases(root: string, folder: string): Promise<Readonly<Record<string, Cases>> | undefined> {
  const text = await readText(root, `${folder}/alerts.test.yaml`);
  if (text === undefined) return undefined;
  const cases: unknown = parse(text);
  if (conforms<Record<string, Cases>>(schema, cases)) return cases;
  throw new Error(`${folder}/alerts.test.yaml is not as tools/testing/rules/cases.schema.json says`);
}
