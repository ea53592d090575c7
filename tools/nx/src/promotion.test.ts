import { parse } from 'yaml';
import { aChain, pinPath, type AChain } from './promotion/testing/a-chain';

const TIMEOUT = 600_000;

let copy: AChain;

beforeAll(() => {
  copy = aChain();
  copy.renewFoundation();
}, TIMEOUT);

beforeEach(() => copy.restore());
afterAll(() => copy.remove());

describe('nx g promote', () => {
  it(
    'moves what differs and is ready, and nothing the second time',
    () => {
      const { status, output } = copy.nx('g', 'promote', '--to=staging');

      expect(output).toMatch(/dev → staging: 1 of 1 components move\n {2}foundation \S+ → \S+, renders the same/);
      expect(status).toBe(0);
      expect(copy.changed()).toBe(`M ${pinPath('staging', 'foundation')}`);
      expect(copy.pinOf('staging', 'foundation')).toEqual(copy.pinOf('dev', 'foundation'));
      expect(copy.nx('g', 'promote', '--to=staging').output).toContain('0 of 0 components move');
      expect(copy.changed()).toBe(`M ${pinPath('staging', 'foundation')}`);
    },
    TIMEOUT,
  );

  it(
    'shows in a dry run what it would move, and what waits and why',
    () => {
      copy.editPin('dev', 'foundation', { digest: undefined });
      const { output } = copy.nx('g', 'promote', '--to=staging', '--dry-run');

      expect(output).toContain('0 of 1 components move');
      expect(output).toContain('pushed fails: its pin in dev has no digest: push it first');
      expect(copy.changed()).toBe(`M ${pinPath('dev', 'foundation')}`);
    },
    TIMEOUT,
  );

  it(
    'lets a pin wait whose version exists nowhere',
    () => {
      copy.editPin('dev', 'gateway-api', { version: '9.9.9-c00000000' });
      const { status, output } = copy.nx('g', 'promote', '--to=staging');

      expect(output).toContain('chart fails: no commit has the chart 9.9.9-c00000000');
      expect(output).toContain('1 of 2 components move');
      expect(status).toBe(0);
    },
    TIMEOUT,
  );

  it(
    'refuses what is no component, layer or environment after another, and changes nothing',
    () => {
      const { output } = copy.nx('g', 'promote', '--to=staging', '--component=foundaton,dex', '--layer=securty');

      expect(output).toContain('--component: there is no component "foundaton"; did you mean "foundation"?');
      expect(output).toContain('--component: dev does not pin dex; push it there first');
      expect(output).toContain('--layer: there is no layer "securty"; did you mean "security"?');
      expect(copy.nx('g', 'promote', '--to=dev').output).toContain('--to: dev promotes from none');
      expect(copy.changed()).toBe('');
    },
    TIMEOUT,
  );
});

describe('nx g rollback', () => {
  it(
    'pins what was pinned then, and holds it until somebody says otherwise',
    () => {
      copy.nx('g', 'promote', '--to=staging');
      copy.commit('promoted');
      const { status, output } = copy.nx('g', 'rollback', '--environment=staging', '--to=v1');

      expect(output).toContain('staging → v1: 1 component goes back and is held');
      expect(status).toBe(0);
      expect(copy.pinOf('staging', 'foundation')).toEqual(copy.pinOf('prod', 'foundation'));
      expect(copy.nx('g', 'promote', '--to=staging').output).toMatch(
        /hold fails: is held in staging: rolled back to what was pinned at [0-9a-f]{12}/,
      );
      copy.git('reset', '--quiet', '--hard', 'HEAD~1');
    },
    TIMEOUT,
  );

  it(
    'refuses a commit that is none, and an environment whose pins the next push would replace',
    () => {
      expect(copy.nx('g', 'rollback', '--environment=dev', '--to=v1').output).toContain(
        'dev has the charts of main, and the next push pins these again',
      );
      expect(copy.nx('g', 'rollback', '--environment=staging', '--to=v2').output).toMatch(
        /v2: is no commit, branch or tag of this repository; (did you mean "v1"\?|use one of: main, v1)/,
      );
    },
    TIMEOUT,
  );
});

describe('nx g override', () => {
  const set = ['g', 'override', '--environment=prod', '--component=foundation'];
  const complete = [...set, '--reason=until the quota is there', '--expires=2999-01-31'];

  it(
    'writes chart values into a pin, which keeps what made it, and takes them away again',
    () => {
      const key = Object.keys(parse(copy.read('charts/foundation/values-prod.yaml')))[0];
      expect(copy.nx(...complete, `--set=${key}.a=b`)).toMatchObject({ status: 0 });

      expect(copy.pinOf('prod', 'foundation').override).toEqual({
        reason: 'until the quota is there',
        owner: 'platform-team',
        expires: '2999-01-31',
        values: { [key ?? '']: { a: 'b' } },
      });
      expect(copy.nx('run-many', '-t', 'build')).toMatchObject({ status: 0 });
      expect(copy.nx(...set, '--remove')).toMatchObject({ status: 0 });
      expect(copy.pinOf('prod', 'foundation')).not.toHaveProperty('override');
    },
    TIMEOUT,
  );

  it(
    'refuses what no chart reads, a day that is over and what is missing, all at once',
    () => {
      const { output } = copy.nx(...set, '--set=foundaton.a=b', '--expires=2020-01-01', '--owner=platfrm-team');

      expect(output).toContain('--reason: is missing');
      expect(output).toContain('--expires: 2020-01-01 is over');
      expect(output).toContain('--owner: "platfrm-team" is no owner in platform.yaml; did you mean "platform-team"?');
      expect(output).toContain('--set: "foundaton" is not known here');
      expect(copy.changed()).toBe('');
    },
    TIMEOUT,
  );
});
