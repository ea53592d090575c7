import type { Testbed } from '@idp/testbed';
import { copyWorkspace, writeStandIns, type WorkspaceCopy } from '@idp/testing';
import { loadPlatform } from '@idp/workspace';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of this workspace whose dev is the testbed and runs these components, with stand-ins for what others publish;
 * with the real charts where PLATFORM_MIRRORS says where they are.
 */
export async function prepareWorkspace(
  testbed: Testbed,
  root: string,
  components: readonly string[],
): Promise<WorkspaceCopy> {
  const platform = await loadPlatform(root);
  const isOn = ({ name }: { name: string }) => components.includes(name);
  const off = platform.components.filter((component) => !isOn(component)).map(({ name }) => name);
  const mirror = mkdtempSync(join(tmpdir(), 'stand-ins-'));
  const { host, user, passwordFile } = testbed.secureRegistry;
  const auth = Buffer.from(`${user}:${readFileSync(passwordFile, 'utf8')}`).toString('base64');
  Object.assign(process.env, {
    PLATFORM_MIRRORS:
      process.env.PLATFORM_MIRRORS ||
      writeStandIns({ ...platform, components: platform.components.filter(isOn) }, mirror),
    DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [host]: { auth } } }),
    NODE_EXTRA_CA_CERTS: testbed.ca,
  });
  const workspace = copyWorkspace();
  for (const ofOthers of ['releases', 'values'])
    rmSync(join(workspace.root, 'environments/dev', ofOthers), { recursive: true, force: true });
  workspace.write('environments/dev/environment.yaml', factsOf(testbed, off));
  return workspace;
}

/** Retries come sooner than people would want them; the rest is as it would be. */
function factsOf({ secureRegistry, gitea }: Testbed, off: readonly string[]): string {
  return `domain: dev.platform.example.com
cluster: { server: https://kubernetes.default.svc }
size: demo
nodes: 3
registry: oci://${secureRegistry.host}/platform
git: { repository: ${gitea.url}/${gitea.user}/platform.git }
sync: { retry: { limit: -1, duration: 3s, maxDuration: 15s } }
components: { ${off.map((name) => `${name}: false`).join(', ')} }
`;
}

/** Runs Nx in the workspace; what fails is thrown with all that it printed. */
export function nx(workspace: WorkspaceCopy, ...args: string[]): string {
  const { status, output } = workspace.nx(...args);
  if (status !== 0) throw new Error(`nx ${args.join(' ')}:\n${output}`);
  return output;
}
