import { layers } from '@idp/model';
import { findProblems, renderReference } from '@idp/render';
import { listFolders, readText } from '@idp/workspace';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { thisPlatform, workspaceRoot } from './this-platform';

/** Every component's folder, found as the build finds it. */
const folders = layers.flatMap((layer) => {
  const parent = join(workspaceRoot, 'libs', layer);
  return existsSync(parent) ? readdirSync(parent).map((name) => `libs/${layer}/${name}`) : [];
});

/** What a component's folder may hold, and what of it must be there. */
const required = ['README.md', 'component.test.ts', 'component.ts', 'values.gen.ts', 'values.schema.json'];
const allowed = [
  ...required,
  'alerts.test.yaml',
  'dashboards',
  'templates',
  'tests',
  'upstream.gen.ts',
  'upstream.lock.yaml',
  'upstream.schema.json',
];

/** A part of the definition that stands in a file of its own, such as monitoring.ts, or a test of its own. */
const part = /^[a-z]+(-[a-z]+)*(\.test)?\.ts$/;

/** The three questions that a README answers. */
const questions = ['## Why it is here', '## What others may rely on', '## How to see that it works'];

const read = (path: string) => readFileSync(join(workspaceRoot, path), 'utf8');

describe('the platform', () => {
  it('has no problems', async () => {
    expect(findProblems(await thisPlatform())).toEqual([]);
  });

  it('keeps components in the layers only', async () => {
    expect(await listFolders(workspaceRoot, 'libs')).toEqual(
      [...layers].filter((layer) => existsSync(join(workspaceRoot, 'libs', layer))).sort(),
    );
  });
});

describe.each(folders)('%s', (folder) => {
  it('holds what a component holds and nothing else', () => {
    const entries = readdirSync(join(workspaceRoot, folder));

    expect(required.filter((name) => !entries.includes(name))).toEqual([]);
    expect(entries.filter((name) => !allowed.includes(name) && !part.test(name))).toEqual([]);
  });

  it('answers the three questions in its README', () => {
    expect(read(`${folder}/README.md`).match(/^## .*$/gm)).toEqual(questions);
  });

  it('has a page in docs/reference with everything that it declares', async () => {
    const platform = await thisPlatform();
    const component = platform.components.find((other) => other.folder === folder);

    expect(component).toBeDefined();
    if (component) expect(read(`docs/reference/${component.name}.md`)).toBe(renderReference(component, platform));
  });

  it('is defined in 15 to 80 lines', () => {
    const lines = read(`${folder}/component.ts`).trimEnd().split('\n').length;

    expect(lines).toBeGreaterThanOrEqual(15);
    expect(lines).toBeLessThanOrEqual(80);
  });

  it('has a runbook for each of its alerts and SLOs and for no others', async () => {
    const component = (await thisPlatform()).components.find((other) => other.folder === folder);
    const { alerts, slos } = component?.definition ?? {};
    const names = [...Object.keys(alerts ?? {}), ...Object.keys(slos ?? {})];
    const runbook = (await readText(workspaceRoot, `docs/runbooks/${component?.name}.md`)) ?? '';

    expect((runbook.match(/^## .*$/gm) ?? []).sort()).toEqual(names.map((name) => `## ${name}`).sort());
  });

  it('lets nothing in its templates be meant for another brace language', () => {
    const templates = join(workspaceRoot, folder, 'templates');
    const files = existsSync(templates) ? readdirSync(templates) : [];

    for (const file of files)
      expect(read(`${folder}/templates/${file}`)).not.toMatch(/\{\{(#|\/(?!\*)|helm |literal )/);
  });
});
