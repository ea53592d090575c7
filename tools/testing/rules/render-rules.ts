import type { ComponentFolder, JsonObject, Platform, RenderedFile } from '@idp/model';
import { renderChart } from '@idp/render';
import { conforms } from '@idp/schema';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';

/** What monitors read of every component, as helm renders it from the built charts with every switch on. */
export function renderRules(platform: Platform, folder: string): readonly JsonObject[] {
  const components = platform.components.filter(({ definition: { alerts, slos } }) => alerts ?? slos);
  const files = components.flatMap((component) => filesOf(component, platform));
  for (const { path, content } of [chartNamed('rules', '.'), ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const values = Object.fromEntries(components.map((component) => [component.name, switchesOf(component)]));
  const text = run('helm', ['template', 'rules', folder, '--values', '-'], stringify(values));
  return parseAllDocuments(text).flatMap((document) => {
    const object: unknown = document.toJS();
    return conforms<JsonObject>({ type: 'object' }, object) ? [object] : [];
  });
}

/** Runs a program and returns what it says; fails with all that it says. */
export function run(command: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', input, maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** The templates of a component's alerts and service levels, in a chart without an upstream. */
function filesOf(component: ComponentFolder, platform: Platform): readonly RenderedFile[] {
  const folder = `charts/${component.name}`;
  const templates = renderChart(component, platform).files.filter(({ path }) =>
    /^templates\/(_labels\.tpl|alerts\.yaml|slo-[^/]+)$/.test(path),
  );
  return [
    chartNamed(component.name, folder),
    ...templates.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  ];
}

function chartNamed(name: string, folder: string): RenderedFile {
  return { path: `${folder}/Chart.yaml`, content: `apiVersion: v2\nname: ${name}\nversion: 0.0.0\n` };
}

function switchesOf({ definition: { owner, alerts, slos } }: ComponentFolder): JsonObject {
  const on = (contract: object = {}) => Object.fromEntries(Object.keys(contract).map((key) => [key, true]));
  return { labels: { owner }, alerts: on(alerts), slos: on(slos) };
}
