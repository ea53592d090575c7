import { listAt, objectAt, textAt, type ComponentFolder, type JsonObject, type Platform } from '@idp/model';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { describeWith } from './binaries';
import { readCases } from './rules/cases';
import { queriesOf } from './rules/queries-of';
import { renderRules, run } from './rules/render-rules';
import { ruleTestsOf, selectorOf, type Selectors } from './rules/rule-tests';
import { thisPlatform, workspaceRoot } from './this-platform';

const TIMEOUT = 300_000;
const scratch = mkdtempSync(join(tmpdir(), 'rules-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Writes a file for promtool and returns its path. */
function write(name: string, content: object): string {
  const path = join(scratch, `${name}.yaml`);
  writeFileSync(path, stringify(content));
  return path;
}

const nameOf = (object: JsonObject) => textAt(object, 'metadata', 'name') ?? '';

/** The rules that Pyrra makes of service levels. */
function rulesOf(objectives: readonly JsonObject[]): object {
  return objectAt(parse(run('pyrra-rules', [], objectives.map((one) => stringify(one)).join('---\n'))));
}

/** How the alerts of rules are found, by their names. */
function alertsIn(rules: JsonObject): Selectors {
  const all = listAt(rules, 'spec', 'groups').flatMap((group) => listAt(group, 'rules'));
  return Object.fromEntries(
    all.map((rule) => {
      const alert = textAt(rule, 'alert') ?? '';
      return [alert, selectorOf(alert, textAt(rule, 'annotations', 'summary') ?? '')];
    }),
  );
}

describeWith(['helm', 'promtool', 'pyrra-rules'], 'what calls people', () => {
  let platform: Platform;
  let rendered: readonly JsonObject[];

  beforeAll(async () => {
    platform = await thisPlatform();
    rendered = renderRules(platform, join(scratch, 'charts'));
  }, TIMEOUT);

  const ofKind = (kind: string) => rendered.filter((object) => object['kind'] === kind);
  const objectivesOf = ({ name }: ComponentFolder) =>
    ofKind('ServiceLevelObjective').filter((one) => textAt(one, 'metadata', 'labels', 'pyrra.dev/component') === name);

  /** What promtool tests of a component: its own alerts, and those of its service levels. */
  async function testsOf(component: ComponentFolder): Promise<readonly string[]> {
    const { name, folder, definition } = component;
    const cases = await readCases(workspaceRoot, folder);
    if (cases === undefined) return [];
    const declared = [...Object.keys(definition.alerts ?? {}), ...Object.keys(definition.slos ?? {})];
    expect([name, Object.keys(cases).sort()]).toEqual([name, declared.sort()]);
    const own = ofKind('PrometheusRule').filter((rules) => nameOf(rules) === name);
    const levels = Object.keys(definition.slos ?? {}).map((key): [string, string] => [key, `slo=~".*${key}"`]);
    return [
      ...own.map((rules) => testFile(name, objectAt(rules, 'spec'), alertsIn(rules))),
      ...(levels.length > 0
        ? [testFile(`${name}-levels`, rulesOf(objectivesOf(component)), Object.fromEntries(levels))]
        : []),
    ];

    function testFile(file: string, rules: object, selectors: Selectors): string {
      const chosen = Object.entries(cases ?? {}).filter(([key]) => key in selectors);
      return write(`${file}-test`, ruleTestsOf(write(file, rules), selectors, Object.fromEntries(chosen)));
    }
  }

  it('is made of rules that Prometheus takes', () => {
    const files = ofKind('PrometheusRule').map((rules) => write(nameOf(rules), objectAt(rules, 'spec')));

    run('promtool', ['check', 'rules', '--lint=all', '--lint-fatal', ...files]);
  });

  it('is made by Pyrra of every service level', () => {
    const levels = write('levels', rulesOf(ofKind('ServiceLevelObjective')));

    run('promtool', ['check', 'rules', levels]);
  });

  it('is also asked by dashboards, in PromQL', () => {
    const queries = platform.components.flatMap((component) => Object.entries(queriesOf(component)));
    const rules = queries.map(([name, expr]) => ({ record: `dashboard:${name.replaceAll('-', '_')}`, expr }));

    expect(rules.length).toBeGreaterThan(50);
    run('promtool', ['check', 'rules', write('dashboards', { groups: [{ name: 'dashboards', rules }] })]);
  });

  it(
    'calls them when it should, and not otherwise',
    async () => {
      const files = await Promise.all(platform.components.map(testsOf));

      run('promtool', ['test', 'rules', ...files.flat()]);
    },
    TIMEOUT,
  );
});
