import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { aChain, pinPath, type AChain } from './promotion/testing/a-chain';

const TIMEOUT = 900_000;
const FROM = 'reloader';
const TO = 'restarter';

let copy: AChain;

/** What a chart installs: its templates and values, without the line that says what made them. */
function installedBy(chart: string) {
  const folder = join(copy.root, 'charts', chart);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(templates\/(?!catalog).*\.(yaml|tpl)|values-.*\.yaml)$/.test(path),
  );
  const content = (path: string) => copy.read(`charts/${chart}/${path}`).replace(/^.*Generated from .*$/m, '');
  return Object.fromEntries(paths.sort().map((path) => [path, content(path).replaceAll(`/${chart}.md#`, '/.md#')]));
}

const rename = (...args: string[]) => copy.nx('g', 'rename-component', ...args).output;
const build = () => copy.nx('run-many', '-t', 'build');
const promote = () => copy.nx('g', 'promote', '--to=staging', `--component=${TO}`).output;

beforeAll(() => {
  copy = aChain(`promotion: { holds: [{ component: ${FROM}, reason: 'not before the move' }] }\n`);
}, TIMEOUT);

afterAll(() => copy.remove());

describe('a component that gets another name', () => {
  it(
    'has it in every file of people, and installs what it installed',
    () => {
      const before = installedBy(FROM);
      expect(rename('gateway-api', 'routes')).toContain('contracts know gateway-api by its name');
      expect(rename(FROM, 'vault')).toContain('--name: "vault" is vault, here or in clusters; choose another one');
      expect(copy.changed()).toBe('');

      expect(rename(FROM, TO)).toContain(`${FROM} is ${TO}, which clusters know as ${FROM}; now npm run build`);
      expect(copy.read(`libs/infrastructure/${TO}/component.ts`)).toContain(`name: '${TO}',\n  formerly: '${FROM}',`);
      expect(parse(copy.read('environments/prod/environment.yaml')).promotion.holds).toMatchObject([{ component: TO }]);
      expect(copy.read(`libs/infrastructure/${TO}/README.md`)).not.toBe('');
      expect(copy.read('CODEOWNERS')).toContain(`/libs/infrastructure/${TO}/ `);
      expect(build()).toMatchObject({ status: 0 });
      expect(installedBy(TO)).toEqual(before);
      expect(copy.changed()).not.toContain('apps-of-apps');
      copy.commit('renamed');
    },
    TIMEOUT,
  );

  it(
    'is pinned in the place of the former one, and goes along the chain as that',
    () => {
      copy.pin('dev', ['foundation', 'gateway-api', TO]);
      expect(copy.pinOf('dev', TO)).toMatchObject({ component: TO, formerly: FROM });
      expect(copy.changed()).toContain(`D ${pinPath('dev', FROM)}`);
      copy.commit('pinned');
      expect(copy.nx('g', 'remove-component', TO, '--environment=staging').output).toContain(
        `${TO} in staging: is still pinned as ${FROM}; pin or promote it by its new name first`,
      );

      expect(promote()).toContain(`hold fails: is held in staging: not before the move`);
      copy.edit('environments/staging/environment.yaml', `component: ${TO}`, 'component: gateway-api');
      expect(promote()).toMatch(/restarter \S+ → \S+\n/);
      const changed = copy
        .changed()
        .split('\n')
        .map((line) => line.trim());
      expect(new Set(changed)).toEqual(
        new Set([
          `?? ${pinPath('staging', TO)}`,
          `D ${pinPath('staging', FROM)}`,
          'M environments/staging/environment.yaml',
        ]),
      );
      expect(copy.pinOf('staging', TO)).toEqual(copy.pinOf('dev', TO));
      expect(promote()).toContain('0 of 0 components move');
      expect(build()).toMatchObject({ status: 0 });
      expect(copy.changed()).not.toContain('apps-of-apps');
    },
    TIMEOUT,
  );
});
