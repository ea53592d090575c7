import { kubernetesAt, testbedIn } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDone, untilApplications } from './applications';
import { componentsOf } from './components-of';
import { giveArgoCdPlainRegistry } from './give-argocd';
import { nx, prepareWorkspace, soon } from './prepare-workspace';
import { mark, markSince } from './timeline';

const root = join(__dirname, '../..');
const components = componentsOf('local');
const testbed = testbedIn(process.env.TESTBED ?? '');
const kubernetes = kubernetesAt(testbed.kubeconfig);

let workspace: WorkspaceCopy;

beforeAll(async () => {
  const registry = `oci://${testbed.registry.host}/platform`;
  workspace = await prepareWorkspace(testbed, root, 'local', { registry, sync: soon });
  mark('the workspace is copied');
});

afterAll(() => workspace?.remove());

/** As decision 26 has it, projects come first. */
async function applyEntries(kind: 'project' | 'applicationset'): Promise<void> {
  const folder = join(workspace.root, 'apps-of-apps/local');
  const files = readdirSync(folder).filter((file) => file.startsWith(kind));
  await testbed.exec('kubectl', ['apply', '--server-side', ...files.map((file) => `--filename=${join(folder, file)}`)]);
}

describe('an environment without Git', () => {
  it('becomes Synced and Healthy from entries that somebody applies, and a registry over plain HTTP', async () => {
    nx(workspace, 'run-many', '-t', 'lock');
    nx(workspace, 'run-many', '-t', 'build');
    expect(nx(workspace, 'run', 'platform:push', '--environment=local')).toContain(
      `local: ${components.length} charts, ${components.length} pushed`,
    );
    nx(workspace, 'run', 'apps-of-apps-local:build');
    mark(`${components.length} charts are pushed and pinned`);

    const since = Date.now();
    await giveArgoCdPlainRegistry(testbed, root);
    await applyEntries('project');
    await applyEntries('applicationset');
    await untilApplications(kubernetes, 'all are done', (all) =>
      components.every((name) => isDone(all.get(`local-${name}`))),
    );
    markSince(since, `${components.length} Applications are Synced and Healthy`);
  });
});
