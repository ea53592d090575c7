import { isOn, type ComponentFolder, type Platform, type RenderedFile, type Upstream } from '@idp/model';
import { renderAppsOfApps } from '@idp/gitops';
import { renderChart } from '@idp/render';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { describeWith } from './binaries';
import { describeWithoutSchemas, KUBERNETES, schemaLocations } from './schemas';
import { thisPlatform } from './this-platform';

const scratch = mkdtempSync(join(tmpdir(), 'charts-'));

/** What stands in for the archive or the manifests of an upstream, which only a package vendors. */
function stubOf(upstream: Upstream): RenderedFile {
  if ('manifests' in upstream)
    return {
      path: 'upstream/manifests.yaml',
      content: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: stub\n  namespace: default\n',
    };
  return {
    path: `charts/${upstream.chart}/Chart.yaml`,
    content: `apiVersion: v2\nname: ${upstream.chart}\nversion: ${upstream.version}\n`,
  };
}

/** Stubs of the upstream's definitions that the component prints. */
function definitionStubsOf({ definition: { upstream } }: ComponentFolder): readonly RenderedFile[] {
  if (upstream === undefined || !('chart' in upstream)) return [];
  const { chart, definitions } = upstream;
  if (definitions === undefined || 'files' in definitions) return [];
  return definitions.templates.map((path, index) => ({
    path: `charts/${chart}/templates/${path}`,
    content: `{{- if .Values.${definitions.switch} }}
apiVersion: v1
kind: ConfigMap
metadata:
  name: definitions-${index}
{{- end }}
`,
  }));
}

/** Writes the charts of the platform, each with a stub of the upstream that it wraps. */
function writeCharts(platform: Platform): void {
  for (const component of platform.components) {
    const folder = join(scratch, component.name);
    const { upstream } = component.definition;
    const stubs = upstream ? [stubOf(upstream), ...definitionStubsOf(component)] : [];
    for (const { path, content } of [...renderChart(component, platform).files, ...stubs]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }
}

function run(command: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', input, maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

function template(component: string, environment: string, namespace: string): string {
  const values = join(scratch, component, `values-${environment}.yaml`);
  return run('helm', [
    'template',
    component,
    join(scratch, component),
    '--namespace',
    namespace,
    '--values',
    values,
    '--kube-version',
    KUBERNETES,
  ]);
}

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describeWith(['helm'], 'every chart, with helm', () => {
  let platform: Platform;
  let rendered: readonly { readonly name: string; readonly text: string }[];

  beforeAll(async () => {
    platform = await thisPlatform();
    writeCharts(platform);
    rendered = platform.components.flatMap(({ name, definition }) =>
      platform.environments
        .filter((environment) => isOn(name, environment))
        .map((environment) => ({
          name: `${name} in ${environment.name}`,
          text: template(name, environment.name, definition.namespace),
        })),
    );
  }, 120_000);

  it('passes helm lint in every environment', () => {
    for (const { name } of platform.components)
      for (const environment of platform.environments.filter((other) => isOn(name, other)))
        run('helm', [
          'lint',
          join(scratch, name),
          '--values',
          join(scratch, name, `values-${environment.name}.yaml`),
          '--kube-version',
          KUBERNETES,
        ]);
  }, 120_000);

  it('gives every object the whole label standard', () => {
    const standard = ['name', 'instance', 'version', 'component', 'part-of', 'managed-by'].map(
      (key) => `app.kubernetes.io/${key}`,
    );
    const keys = [...standard, 'owner', 'business-unit', 'environment', 'cost-centre'];

    for (const { name, text } of rendered)
      for (const document of parseAllDocuments(text)) {
        const labels: unknown = document.getIn(['metadata', 'labels']) && document.toJS().metadata.labels;
        if (document.contents !== null)
          expect([name, labels]).toEqual([
            name,
            expect.objectContaining(Object.fromEntries(keys.map((key) => [key, expect.any(String)]))),
          ]);
      }
  });

  const locations = schemaLocations();
  const judged = locations ? describeWith : describeWithoutSchemas;
  judged(['kubeconform'], 'and kubeconform', () => {
    it('fits the schemas of Kubernetes and of its custom resources', () => {
      const charts = rendered.map((chart) => chart.text);
      const appsOfApps = platform.environments.flatMap((environment) =>
        renderAppsOfApps(environment, platform).map(({ content }) => content),
      );
      const from = (locations ?? []).flatMap((location) => ['-schema-location', location]);
      const text = [...charts, ...appsOfApps].join('\n---\n');

      // No catalog of ours has databases; verify judges them by the definitions that cloudnative-pg brings.
      const without = ['-skip', 'postgresql.cnpg.io/v1/Cluster,postgresql.cnpg.io/v1/ScheduledBackup'];
      run('kubeconform', ['-strict', '-kubernetes-version', KUBERNETES, ...without, ...from], text);
    }, 120_000);
  });
});
