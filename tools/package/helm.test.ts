import { describeWith } from '@idp/testing';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import type { Chart } from '@idp/render';
import { packageOf } from './package';
import { aLocked, anUpstreamArchive, bytesOf, chartOf, greeter, greetings, someManifests } from './testing/greeter';

const scratch = mkdtempSync(join(tmpdir(), 'packages-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Writes the package, and the values of an environment beside it. */
function written(upstream: Parameters<typeof aLocked>[0], bytes: Uint8Array): { file: string; chart: Chart } {
  const component = aLocked(upstream, bytes);
  const chart = chartOf(component);
  const made = packageOf(component, chart, bytes);
  writeFileSync(join(scratch, made.file), made.bytes);
  for (const { path, content } of chart.packaged.filter((file) => file.path.startsWith('values-')))
    writeFileSync(join(scratch, path), content);
  return { file: made.file, chart };
}

describeWith(['helm'], 'a package, with helm', () => {
  const archive = anUpstreamArchive();
  const lines = (text: string) => text.trim().split('\n').sort();

  it('is rendered with the chart inside it', () => {
    const { file } = written(greeter, archive);
    const rendered = parseAllDocuments(
      run('helm', 'template', 'greeter', file, '--values', 'values-prod.yaml', '--kube-version', '1.34.0'),
    ).map((document): unknown => document.toJS());

    expect(rendered).toContainEqual(
      expect.objectContaining({ kind: 'Deployment', spec: expect.objectContaining({ replicas: 3 }) }),
    );
  });

  it('passes lint, is shown, and lacks no dependency', () => {
    const { file, chart } = written(greeter, archive);
    run('tar', 'xzf', file);

    expect(run('helm', 'lint', file, '--values', 'values-dev.yaml')).toContain('0 chart(s) failed');
    expect(parse(run('helm', 'show', 'chart', file))).toMatchObject({ name: 'greeter', version: chart.version });
    expect(run('helm', 'dependency', 'list', 'greeter')).toMatch(/greeter\s+1\.2\.3\s+\S+\s+ok/);
  });

  it('holds the files that helm itself would package', () => {
    const { file, chart } = written(greeter, archive);
    const folder = join(scratch, 'folder/greeter');
    for (const { path, content } of chart.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    mkdirSync(join(folder, 'charts'));
    writeFileSync(join(folder, chart.vendored?.path ?? ''), archive);
    run('helm', 'package', folder, '--destination', 'theirs');
    // Helm unpacks the charts inside.
    const own = (path: string) => !path.startsWith('greeter/charts/');

    expect(lines(run('tar', 'tzf', file)).filter(own)).toEqual(lines(run('tar', 'tzf', `theirs/${file}`)).filter(own));
  });

  it('installs manifests unchanged but for labels, and never deletes a definition', () => {
    const { file } = written(greetings, bytesOf(someManifests));
    const rendered = run(
      'helm',
      'template',
      'greeter',
      file,
      '--values',
      'values-dev.yaml',
      '--kube-version',
      '1.34.0',
    );
    const objectsOf = (text: string) =>
      parseAllDocuments(text)
        .map((document) => document.toJS())
        .filter((object) => object !== null);
    const [theirDefinition, theirConfig] = objectsOf(someManifests);
    // The chart holds what the catalog knows of it, too.
    const named = (name: string) => objectsOf(rendered).find((object) => object.metadata.name === name);
    const definition = named(theirDefinition.metadata.name);
    const config = named(theirConfig.metadata.name);

    expect(definition.spec).toEqual(theirDefinition.spec);
    expect(config.data).toEqual(theirConfig.data);
    expect(definition.metadata.annotations).toEqual({
      'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
      'helm.sh/resource-policy': 'keep',
    });
    expect(definition.metadata.labels).toMatchObject({
      'app.kubernetes.io/name': 'greeter',
      'example.com/channel': 'standard',
      environment: 'dev',
    });
    expect(config.metadata.labels).toMatchObject({ 'app.kubernetes.io/name': 'greeter', owner: 'platform-team' });
  });

  it('fails without the manifests that it would install', () => {
    const { chart } = written(greetings, bytesOf(someManifests));
    const folder = join(scratch, 'without/greeter');
    for (const { path, content } of chart.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }

    expect(() => run('helm', 'template', folder, '--kube-version', '1.34.0')).toThrow('run nx run greeter:package');
  });
});
