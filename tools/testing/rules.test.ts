import { listAt, type ComponentFolder, type Platform } from '@idp/model';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { describeWith } from './binaries';
import { readCases } from './rules/cases';
import { queriesOf } from './rules/queries-of';
import { renderRules, run, type Rules } from './rules/render-rules';
import { ruleTestsOf, selectorOf } from './rules/rule-tests';
import { thisPlatform, workspaceRoot } from './this-platform';

const TIMEOUT = 900_000;
const scratch = mkdtempSync(join(tmpdir(), 'rules-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Writes a file for promtool and returns its path. */
function write(name: string, content: object): string {
  const path = join(scratch, `${name}.yaml`);
  writeFileSync(path, stringify(content));
  return path;
}

/** The rules of a component, and these with what Pyrra makes of its service levels: many, and slow to evaluate. */
function writeRules(name: string, rules: readonly Rules[]) {
  const ofKind = (kind: string) => rules.map(({ object }) => object).filter((object) => object['kind'] === kind);
  const groups = ofKind('PrometheusRule').flatMap((rule) => listAt(rule, 'spec', 'groups'));
  const levels = ofKind('ServiceLevelObjective').map((level) => stringify(level));
  const made: unknown = levels.length > 0 ? parse(run('pyrra-rules', [], levels.join('---\n'))) : {};
  return {
    own: write(name, { groups }),
    all: write(`${name}-levels`, { groups: [...groups, ...listAt(made, 'groups')] }),
  };
}

/** How the alerts of a component are found by what it calls them: an alert's name, or a service level's. */
function selectorsOf({ name, definition: { alerts = {}, slos = {} } }: ComponentFolder) {
  return {
    alerts: Object.fromEntries(Object.entries(alerts).map(([key, { summary }]) => [key, selectorOf(key, summary)])),
    slos: Object.fromEntries(Object.keys(slos).map((key) => [key, `slo=~"(${name}-)?${key}"`])),
  };
}

/** Files for `promtool test rules` of a component that says when somebody is called; it has to say so of everything. */
async function writeTests(component: ComponentFolder, { own, all }: { own: string; all: string }) {
  const cases = await readCases(workspaceRoot, component.folder);
  if (cases === undefined) return [];
  const { alerts, slos } = selectorsOf(component);
  const declared = Object.keys({ ...alerts, ...slos });
  expect([component.name, Object.keys(cases).sort()]).toEqual([component.name, declared.sort()]);
  return [
    write(`${component.name}-test`, ruleTestsOf(own, alerts, cases)),
    write(`${component.name}-levels-test`, ruleTestsOf(all, slos, cases)),
  ];
}

describeWith(['helm', 'promtool', 'pyrra-rules'], 'what calls people', () => {
  let platform: Platform;
  let files: ReadonlyMap<string, { own: string; all: string }>;

  beforeAll(async () => {
    platform = await thisPlatform();
    const rendered = renderRules(platform, join(scratch, 'charts'));
    const rulesOf = (name: string) => rendered.filter(({ component }) => component === name);
    files = new Map(platform.components.map(({ name }) => [name, writeRules(name, rulesOf(name))]));
  }, TIMEOUT);

  it('is made of rules that Prometheus takes, with those that Pyrra makes of service levels', () => {
    const written = [...files.values()];

    run('promtool', ['check', 'rules', '--lint=all', '--lint-fatal', ...written.map(({ own }) => own)]);
    // Pyrra tells by two alerts of one name that the errors are absent, and the total.
    run('promtool', ['check', 'rules', ...written.map(({ all }) => all)]);
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
      const tests = await Promise.all(
        platform.components.map((component) =>
          writeTests(component, files.get(component.name) ?? { own: '', all: '' }),
        ),
      );

      run('promtool', ['test', 'rules', ...tests.flat()]);
    },
    TIMEOUT,
  );
});
