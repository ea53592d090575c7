import { loadPlatform } from '@idp/workspace';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describeWith } from './binaries';
import { describeWithoutSchemas, schemaLocations } from './schemas';
import { writeStandIns } from './stand-ins/write-stand-ins';
import { workspaceRoot } from './this-platform';
import { copyWorkspace, type Ran, type WorkspaceCopy } from './workspace-copy';

const locations = schemaLocations();
const judged = locations ? describeWith : describeWithoutSchemas;

/** A template that somebody adds, with an address at which nothing is. */
const planted = 'libs/observability/loki/templates/planted.yaml';
const fault = `apiVersion: v1
kind: ConfigMap
metadata:
  name: planted
  labels:
    {{- include "platform.labels" . | nindent 4 }}
data:
  datasource: "url: http://loki.logging.svc.cluster.local:3100"
`;

/** An override of this workspace, and a value in it that Loki renders. */
const override = 'environments/dev/values/loki.yaml';

judged(['helm', 'kubeconform', 'kyverno'], 'a platform that is proven from the command line', () => {
  let copy: WorkspaceCopy;

  beforeAll(async () => {
    copy = copyWorkspace();
    const mirrors = writeStandIns(await loadPlatform(workspaceRoot), join(copy.root, '.mirror'));
    Object.assign(copy.env, { PLATFORM_MIRRORS: mirrors, SCHEMAS: locations?.join(','), NX_DAEMON: 'false' });
    copy.write('.git/info/exclude', '.mirror\n.cache\n');
    succeed('run-many', '-t', 'lock');
    succeed('run-many', '-t', 'build');
    copy.git('add', '--all');
    copy.git('commit', '--quiet', '--message', 'locked');
  }, 600_000);
  afterEach(() => copy.restore());
  afterAll(() => copy.remove());

  function succeed(...args: string[]): string {
    const { status, output } = copy.nx(...args);
    if (status !== 0) throw new Error(output);
    return output;
  }

  function withVariable(name: string, value: string, ...args: string[]): Ran {
    const before = copy.env[name];
    copy.env[name] = value;
    const ran = copy.nx(...args);
    copy.env[name] = before;
    return ran;
  }

  it('is clean as it is, for people and for programs', () => {
    expect(succeed('run', 'dev:verify')).toMatch(/dev is clean: \d+ objects of \d+ components/);
    expect(JSON.parse(copy.read('dist/verify/dev.json'))).toMatchObject([{ environment: 'dev', findings: [] }]);
  }, 600_000);

  it('is clean as far as one component in one environment goes, which has to run it', () => {
    succeed('run', 'cert-manager:verify', '--environment=dev');
    const { status, output } = copy.nx('run', 'dev:verify', '--environment=prod');

    expect(JSON.parse(copy.read('dist/verify/cert-manager.json'))).toMatchObject([{ environment: 'dev' }]);
    expect(status).toBe(1);
    expect(output).toContain('nothing of dev runs in prod');
  }, 600_000);

  it('is not where somebody breaks it: the run fails with the report, on GitHub also beside the lines', () => {
    copy.write(planted, fault);
    const { status, output } = withVariable('GITHUB_ACTIONS', 'true', 'affected', '-t', 'verify', '--base=main');

    expect(status).toBe(1);
    expect(output).toContain(
      'loki, ConfigMap observability/planted, data.datasource: there is no Service "loki" in namespace logging',
    );
    expect(output).toContain(`::error file=${planted},`);
  }, 600_000);

  it('is told to change by what changes, and by nothing else', () => {
    copy.edit(override, 'retention: 3d', 'retention: 4d');
    const output = succeed('affected', '-t', 'plan', '--base=main');
    const plan = JSON.parse(copy.read('dist/plan/plan.json'));

    expect(output).toContain('retention_period');
    expect(changedIn(plan)).toEqual({ dev: ['loki'], local: [], prod: [], staging: [] });
  }, 600_000);

  it('says where a chart value comes from, and what it reaches', () => {
    const path = 'loki.loki.limits_config.retention_period';
    const output = succeed('run', 'platform:why', '--environment=dev', `--path=${path}`);

    expect(output).toContain(`${override}:`);
    expect(output).toContain('ConfigMap');
  }, 600_000);

  it('says what its pods ask for, and how to install helm where that is not there', () => {
    expect(succeed('run', 'dev:capacity')).toMatch(/observability/);
    const { status, output } = withVariable('PATH', pathWithoutHelm(), 'run', 'dev:capacity');

    expect(status).toBe(1);
    expect(output).toContain('helm: is not on the PATH; install it: go install helm.sh/helm/v4/cmd/helm@');
  }, 600_000);
});

function pathWithoutHelm(): string {
  const folders = process.env.PATH?.split(delimiter) ?? [];
  return folders.filter((folder) => !existsSync(join(folder, 'helm'))).join(delimiter);
}

interface Plan {
  readonly environments: readonly {
    readonly environment: string;
    readonly components: readonly { readonly name: string }[];
  }[];
}

function changedIn({ environments }: Plan): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    environments.map(({ environment, components }) => [environment, components.map(({ name }) => name)]),
  );
}
