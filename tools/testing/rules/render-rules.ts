import { isOn, type ComponentFolder, type JsonObject, type Platform, type RenderedFile, type Schema } from '@idp/model';
import { renderChart } from '@idp/render';
import { conforms } from '@idp/schema';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What Prometheus or Pyrra reads of a component. */
export interface Rules {
  readonly component: string;
  readonly object: JsonObject;
}

const ANY: Schema = { type: 'object' };

/** Rules and service levels of every component, as helm renders them from the built charts with every switch on. */
export function renderRules(platform: Platform, folder: string): readonly Rules[] {
  const components = platform.components.filter(({ definition: { alerts, slos } }) => alerts ?? slos);
  const charts = components.map((component) => chartOf(component, platform));
  const files = charts.flatMap((chart) => chart.files);
  for (const { path, content } of [chartNamed('rules', '.'), ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const values = Object.fromEntries(charts.map((chart) => [chart.name, chart.values]));
  const text = run('helm', ['template', 'rules', folder, '--values', '-'], stringify(values));
  return text.split(/^---$/m).flatMap((document) => {
    const object: unknown = parse(document);
    const component = /^# Source: rules\/charts\/([^/]+)/m.exec(document)?.[1];
    return component && conforms<JsonObject>(ANY, object) ? [{ component, object }] : [];
  });
}

/** Runs a program and returns what it says; fails with all that it says. */
export function run(command: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', input, maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** The part of a component's chart that holds rules, without an upstream, and what it reads in a first environment. */
function chartOf(component: ComponentFolder, platform: Platform) {
  const { name, definition } = component;
  const folder = `charts/${name}`;
  const { files } = renderChart(component, platform);
  const rules = files.filter(
    ({ path, content }) =>
      path === 'templates/_labels.tpl' ||
      (path.startsWith('templates/') && /^kind: (PrometheusRule|ServiceLevelObjective)$/m.test(content)),
  );
  const environment = platform.environments.find((other) => isOn(name, other));
  const values: unknown = parse(files.find(({ path }) => path === `values-${environment?.name}.yaml`)?.content ?? '{}');
  return {
    name,
    files: [
      chartNamed(name, folder),
      ...rules.map(({ path, content }): RenderedFile => ({ path: `${folder}/${path}`, content })),
    ],
    values: {
      ...(conforms<JsonObject>(ANY, values) ? values : {}),
      alerts: allOn(definition.alerts),
      slos: allOn(definition.slos),
    },
  };
}

function chartNamed(name: string, folder: string): RenderedFile {
  return { path: `${folder}/Chart.yaml`, content: `apiVersion: v2\nname: ${name}\nversion: 0.0.0\n` };
}

function allOn(contract: object = {}): JsonObject {
  return Object.fromEntries(Object.keys(contract).map((key) => [key, true]));
}
