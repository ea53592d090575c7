import { archiveOf } from '@idp/package';
import { aDockerRegistry, copyWorkspace, type ADockerRegistry, type Ran, type WorkspaceCopy } from '@idp/testing';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A built and committed workspace: dev has a real registry, staging and prod after it another; nothing is pushed yet. */
export interface APushingWorkspace {
  /** Where somebody's chart repository lies, and what the registries store. */
  readonly folder: string;
  readonly workspace: WorkspaceCopy;
  readonly dev: ADockerRegistry;
  push(...args: string[]): Ran;
  versionOf(component: string): string;
  pinOf(environment: string, component: string): Readonly<Record<string, unknown>>;
  pinsOf(environment: string): readonly string[];
  /** What a registry stores, as it lies in its own folder: not what anybody says that was sent. */
  blobsIn(environment: string): readonly string[];
  remove(): Promise<void>;
}

/** Only these two run in its environments: one of our own, one with somebody's chart. */
const RUNNING = ['foundation', 'greeter'];

/** Makes a workspace in which `dev` is pushed, `staging` promotes from it, and `prod` from `staging`. */
export async function aPushingWorkspace(): Promise<APushingWorkspace> {
  const folder = mkdtempSync(join(tmpdir(), 'push-'));
  publishGreeter(folder);
  const mirrorsBefore = process.env.PLATFORM_MIRRORS;
  process.env.PLATFORM_MIRRORS = `https://charts.example.com=${folder}`;
  const dev = await aDockerRegistry(join(folder, 'dev'));
  const staging = await aDockerRegistry(join(folder, 'staging'));
  const workspace = copyWorkspace();
  prepare(workspace, dev, staging);
  return {
    folder,
    workspace,
    dev,
    push: (...args) => workspace.nx('run-many', '-t', 'push', '-p', ...RUNNING, ...args),
    versionOf: (component) => parse(workspace.read(`charts/${component}/Chart.yaml`)).version,
    pinOf: (environment, component) => parse(workspace.read(`environments/${environment}/releases/${component}.yaml`)),
    pinsOf: (environment) => {
      const releases = join(workspace.root, `environments/${environment}/releases`);
      return existsSync(releases) ? readdirSync(releases) : [];
    },
    blobsIn: (environment) => blobsBelow(join(folder, environment)),
    remove: async () => {
      process.env.PLATFORM_MIRRORS = mirrorsBefore ?? '';
      await dev.stop();
      await staging.stop();
      workspace.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function prepare(workspace: WorkspaceCopy, dev: ADockerRegistry, staging: ADockerRegistry): void {
  const upstream = ['--chart=greeter', '--repository=https://charts.example.com', '--version=1.2.3'];
  workspace.nx('g', 'component', 'greeter', '--layer=observability', ...upstream);
  writeFacts(workspace, 'dev', dev);
  writeFacts(workspace, 'staging', staging, 'promotesFrom: dev\n');
  writeFacts(workspace, 'prod', staging, 'promotesFrom: staging\n');
  for (const name of ['dev', 'staging', 'prod'])
    for (const part of ['releases', 'values'])
      rmSync(join(workspace.root, 'environments', name, part), { recursive: true });
  workspace.nx('run-many', '-t', 'build');
  workspace.git('add', '--all');
  workspace.git('commit', '--quiet', '--message', 'built');
}

function publishGreeter(folder: string): void {
  const files = {
    'Chart.yaml': 'apiVersion: v2\nname: greeter\nversion: 1.2.3\n',
    'values.yaml': 'greeting: hello\n',
    'templates/greeting.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: greeting }\ndata: { greeting: {{ .Values.greeting }} }\n',
  };
  const bytes = archiveOf('greeter', new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
  writeFileSync(join(folder, 'greeter-1.2.3.tgz'), bytes);
  const entry = '{ name: greeter, version: 1.2.3, urls: [greeter-1.2.3.tgz] }';
  writeFileSync(join(folder, 'index.yaml'), `apiVersion: v1\nentries:\n  greeter:\n    - ${entry}\n`);
}

function writeFacts(workspace: WorkspaceCopy, name: string, { host }: ADockerRegistry, more = ''): void {
  const layers = readdirSync(join(workspace.root, 'libs'));
  const components = layers.flatMap((layer) => readdirSync(join(workspace.root, 'libs', layer)));
  const off = components
    .filter((component) => !RUNNING.includes(component))
    .map((component) => `  ${component}: false\n`);
  workspace.write(
    `environments/${name}/environment.yaml`,
    `domain: ${name}.example.com\ncluster: { server: https://kubernetes.default.svc }\nsize: demo\nnodes: 1\n` +
      `registry: oci://${host}/platform\nregistryPlainHttp: true\n${more}components:\n${off.join('')}`,
  );
}

function blobsBelow(folder: string): readonly string[] {
  return readdirSync(join(folder, 'registry/docker/registry/v2/blobs/sha256'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/data'))
    .map((path) => path.split('/')[1] ?? '')
    .sort();
}
