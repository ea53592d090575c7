import type { Testbed } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { chain } from './chain';
import { giveArgoCd } from './give-argocd';
import { tellOfPushes } from './gitea';

/** What docs/argocd.md asks for, once for each registry, and the root Applications of the chain. */
export async function handOverChain(testbed: Testbed, workspace: WorkspaceCopy, root: string): Promise<void> {
  const { host, user: username, passwordFile } = testbed.secureRegistry;
  const password = readFileSync(passwordFile, 'utf8');
  const live = { type: 'helm', enableOCI: 'true', name: 'live', url: `${host}/live`, username, password };
  const file = join(testbed.folder, 'tmp/chain.yaml');
  const objects = [
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: 'live-registry',
        namespace: 'argocd',
        labels: { 'argocd.argoproj.io/secret-type': 'repository' },
      },
      stringData: live,
    },
  ];
  writeFileSync(file, objects.map((object) => stringify(object)).join('---\n'), { mode: 0o600 });
  await testbed.exec('kubectl', ['apply', '--server-side', `--filename=${file}`]);
  await giveArgoCd(testbed, workspace, root, 'trial');
  await tellOfPushes(testbed, 'promotion');
  const roots = chain.flatMap((link) =>
    ['project-root', 'root'].map((name) => `--filename=${workspace.root}/apps-of-apps/${link}/${name}.yaml`),
  );
  await testbed.exec('kubectl', ['apply', '--server-side', ...roots]);
}
