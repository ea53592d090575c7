import { parse } from 'yaml';
import { aChain, pinPath, type AChain } from './promotion/testing/a-chain';

const TIMEOUT = 600_000;
const facts = 'environments/dev/environment.yaml';

let copy: AChain;

const remove = (...args: string[]) => copy.nx('g', 'remove-component', ...args).output;
const move = (...args: string[]) => copy.nx('g', 'move-component', 'reloader', '--layer=security', ...args).output;

beforeAll(() => {
  copy = aChain();
}, TIMEOUT);

beforeEach(() => copy.restore());
afterAll(() => copy.remove());

describe('a component that leaves an environment', () => {
  it(
    'is detached first, waits until somebody knows that Argo CD has read that, then leaves with all that is built of it',
    () => {
      expect(remove('reloader', '--environment=dev', '--dry-run')).toContain('reloader is detached in dev');
      expect(copy.changed()).toBe('');
      remove('reloader', '--environment=dev');
      expect(copy.changed()).toBe(`M ${pinPath('dev', 'reloader')}`);
      expect(copy.pinOf('dev', 'reloader')).toMatchObject({ detached: true });
      expect(remove('reloader', '--environment=dev')).toMatch(
        /reloader waits in dev: argoCd in .* does not say where to ask .*; once this prints nothing, say --detached: kubectl/,
      );
      expect(copy.changed()).toBe(`M ${pinPath('dev', 'reloader')}`);

      expect(remove('reloader', '--environment=dev', '--detached')).toContain(
        'reloader is removed from dev; what it made stays in the cluster',
      );
      expect(copy.changed()).toContain(`D ${pinPath('dev', 'reloader')}`);
      expect(parse(copy.read(facts))).toMatchObject({ components: { reloader: false }, removals: ['reloader'] });
      copy.commit('without reloader');
      expect(remove('reloader', '--environment=dev')).toContain('nothing is left of reloader in dev');
      copy.nx('run-many', '-t', 'build');
      expect(copy.changed()).toBe('');
      copy.git('reset', '--quiet', '--hard', 'HEAD~1');
    },
    TIMEOUT,
  );

  it(
    'has a library while an environment has it, and none and no name anywhere after that',
    () => {
      expect(remove('reloader')).toMatch(/is in dev; .*\n.*is in prod; .*\n.*is in staging/);
      expect(copy.changed()).toBe('');
      expect(remove('backstage')).toContain('backstage is gone');
      expect(copy.changed()).toContain('D charts/backstage/Chart.yaml');
      expect(copy.changed()).toContain('D libs/portal/backstage/component.ts');
      for (const path of ['environments/prod/environment.yaml', 'CODEOWNERS'])
        expect(copy.read(path)).not.toContain('backstage');
    },
    TIMEOUT,
  );
});

describe('a component that goes to another layer', () => {
  it(
    'is refused until Argo CD keeps what it made, and changes nothing until then',
    () => {
      expect(move()).toContain(
        'reloader in dev: is not detached: Argo CD would delete all that it made; nx g move-component reloader --layer=security --environment=dev',
      );
      expect(copy.changed()).toBe('');
      expect(move('--environment=dev')).toContain('reloader is detached in dev');
      expect(move()).toContain('does not say where to ask what runs in dev');
      expect(copy.changed()).toBe(`M ${pinPath('dev', 'reloader')}`);
    },
    TIMEOUT,
  );

  it(
    'moves with its library, is attached where it has arrived, and waits elsewhere until it is detached there',
    () => {
      copy.git('rm', '--quiet', pinPath('dev', 'reloader'));
      expect(move()).toContain('reloader is of the layer security; now npm run build');
      expect(copy.read('CODEOWNERS')).toContain('/libs/security/reloader/ ');
      expect(copy.read('libs/security/reloader/README.md')).not.toBe('');
      copy.git('reset', '--quiet', 'HEAD', pinPath('dev', 'reloader'));
      copy.git('checkout', '--quiet', pinPath('dev', 'reloader'));
      expect(copy.nx('run-many', '-t', 'build').output).toContain('says reloader is of the layer infrastructure');
      expect(copy.nx('run', 'platform:pin', '--environment=dev').output).toContain(
        'comes to the layer security, and Argo CD would delete all that it made of it; detach it there first',
      );
      copy.editPin('dev', 'reloader', { detached: true });
      copy.pin('dev');
      expect(copy.pinOf('dev', 'reloader')).toMatchObject({ layer: 'security' });
      expect(copy.pinOf('dev', 'reloader')).not.toHaveProperty('detached');
      expect(copy.nx('run-many', '-t', 'build').status).toBe(0);
      copy.commit('moved');

      expect(copy.nx('g', 'promote', '--to=staging').output).toContain(
        'layer fails: comes from infrastructure and is not detached in staging: nx g move-component reloader --layer=security --environment=staging',
      );
      copy.git('reset', '--quiet', '--hard', 'HEAD~1');
    },
    TIMEOUT,
  );
});
