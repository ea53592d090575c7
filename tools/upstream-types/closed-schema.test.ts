import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartFiles } from '@idp/upstream';
import { parse } from 'yaml';
import { closedSchemaOf } from './closed-schema';
import { findValueComplaints } from '@idp/schema';

const fixtures = join(__dirname, 'fixtures');

/** Chart values that the schema of a fixture takes, and those that it does not. */
interface Cases {
  readonly accepts: readonly object[];
  readonly refuses: readonly object[];
}

function filesOf(folder: string): ChartFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => path !== 'cases.yaml' && statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
}

describe.each(readdirSync(fixtures))('the closed schema of the chart %s', (name) => {
  const folder = join(fixtures, name);
  const schema = closedSchemaOf(filesOf(folder));
  const cases: Cases = parse(readFileSync(join(folder, 'cases.yaml'), 'utf8'));

  it.each(cases.accepts.map((values) => [JSON.stringify(values), values]))('accepts %s', (_text, values) => {
    expect(findValueComplaints(schema, values)).toEqual([]);
  });

  it.each(cases.refuses.map((values) => [JSON.stringify(values), values]))('refuses %s', (_text, values) => {
    expect(findValueComplaints(schema, values)).toHaveLength(1);
  });

  it('is the same in every order of the files', () => {
    const reversed = new Map([...filesOf(folder)].reverse());

    expect(JSON.stringify(closedSchemaOf(reversed))).toBe(JSON.stringify(schema));
  });
});
