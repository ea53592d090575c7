import { isObject } from '@idp/model';
import { readChartArchive, type ChartFiles } from '@idp/upstream';
import { parse } from 'yaml';

/** A chart with the charts inside it, read. */
export interface Chart {
  readonly name: string;
  /** Only lends its named templates to others. */
  readonly isLibrary: boolean;
  readonly values: unknown;
  /** Its values.schema.json. */
  readonly schema: unknown;
  /** The files below templates/. */
  readonly templates: readonly TextFile[];
  /** Other files, which templates may read and run. */
  readonly others: readonly TextFile[];
  readonly subcharts: readonly Subchart[];
}

/** A text by its path inside the chart. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A chart inside another one, under the key that holds its values. */
export interface Subchart {
  readonly key: string;
  readonly chart: Chart;
  /** Paths in the outer chart's values that turn it on. */
  readonly conditions: readonly string[];
  readonly tags: readonly string[];
  /** Values of it that the outer chart takes over: from its path to the outer one. */
  readonly imports: readonly { readonly child: string; readonly parent: string }[];
}

/** Reads the files of a chart, those of its subcharts included. */
export function chartOf(files: ChartFiles): Chart {
  const { name, type, dependencies } = yamlOf(files, 'Chart.yaml');
  const texts = [...files].filter(([path]) => !path.startsWith('charts/')).sort(([a], [b]) => (a < b ? -1 : 1));
  const textOf = ([path, bytes]: readonly [string, Uint8Array]): TextFile => ({ path, text: textFrom(bytes) });
  const schema = files.get('values.schema.json');
  return {
    name: String(name),
    isLibrary: type === 'library',
    values: yamlOf(files, 'values.yaml'),
    schema: schema === undefined ? undefined : JSON.parse(textFrom(schema)),
    templates: texts.filter(([path]) => path.startsWith('templates/')).map(textOf),
    others: texts.filter(([path]) => /^(?!templates\/|crds\/|.*\.(md|gotmpl)$).*\//.test(path)).map(textOf),
    subcharts: subchartsOf(files, dependencies ?? yamlOf(files, 'requirements.yaml')['dependencies']),
  };
}

function subchartsOf(files: ChartFiles, declared: unknown): Subchart[] {
  const charts = [...filesOfSubcharts(files).values()].map(chartOf);
  const dependencies = Array.isArray(declared) ? declared.filter(isObject) : [];
  return charts.flatMap((chart) => {
    const own = dependencies.filter((dependency) => dependency['name'] === chart.name);
    return own.length === 0 ? [subchartOf(chart, {})] : own.map((dependency) => subchartOf(chart, dependency));
  });
}

function subchartOf(chart: Chart, dependency: Readonly<Record<string, unknown>>): Subchart {
  const { alias, condition, tags } = dependency;
  const imports: unknown = dependency['import-values'];
  return {
    key: typeof alias === 'string' ? alias : chart.name,
    chart,
    conditions: typeof condition === 'string' ? condition.split(',').map((path) => path.trim()) : [],
    tags: Array.isArray(tags) ? tags.map(String) : [],
    imports: (Array.isArray(imports) ? imports : []).map((item: unknown) =>
      isObject(item)
        ? { child: String(item['child']), parent: String(item['parent']) }
        : { child: `exports.${String(item)}`, parent: '.' },
    ),
  };
}

/** The files of each chart below charts/, whether it lies there as a folder or as an archive. */
function filesOfSubcharts(files: ChartFiles): ReadonlyMap<string, ChartFiles> {
  const found = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, folder = '', rest] = /^charts\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
    if (/\.tgz$/.test(folder) && rest === undefined) found.set(folder, new Map(readChartArchive(bytes, path)));
    else if (rest !== undefined) found.set(folder, (found.get(folder) ?? new Map()).set(rest, bytes));
  }
  return new Map([...found].filter(([, inside]) => inside.has('Chart.yaml')));
}

function yamlOf(files: ChartFiles, path: string): Readonly<Record<string, unknown>> {
  const bytes = files.get(path);
  const value: unknown =
    bytes === undefined ? {} : parse(textFrom(bytes), { merge: true, uniqueKeys: false, logLevel: 'silent' });
  return isObject(value) ? value : {};
}

function textFrom(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
