import type { Testbed } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { documentedObjects } from './documented-objects';

/** Applies what docs/argocd.md tells people to apply: credentials for the forge and the registry, and its authority. */
export async function giveArgoCd(testbed: Testbed, workspace: WorkspaceCopy, root: string): Promise<void> {
  const { gitea, secureRegistry, ca } = testbed;
  const facts = parse(workspace.read('environments/dev/environment.yaml'));
  const [git, registry, authorities] = [
    {
      'git.repository of environment.yaml': facts.git.repository,
      user: gitea.user,
      'token that may read': readFileSync(gitea.tokenFile, 'utf8'),
    },
    {
      'registry of environment.yaml without oci://': facts.registry.replace('oci://', ''),
      user: secureRegistry.user,
      password: readFileSync(secureRegistry.passwordFile, 'utf8'),
    },
    { host: secureRegistry.host.split(':')[0] ?? '', certificate: readFileSync(ca, 'utf8') },
  ];
  const objects = documentedObjects(root, [git, registry, authorities]);
  const file = join(testbed.folder, 'tmp/credentials.yaml');
  writeFileSync(file, objects.map((object) => stringify(object)).join('---\n'), { mode: 0o600 });
  await testbed.exec('kubectl', ['apply', '--server-side', '--force-conflicts', `--filename=${file}`]);
}
