import { objectAt } from '@idp/model';
import type { Testbed } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { documentedObjects } from './documented-objects';

/** Applies what docs/argocd.md tells people to apply: credentials for the forge and the registry of an environment, and its authority. */
export async function giveArgoCd(
  testbed: Testbed,
  workspace: WorkspaceCopy,
  root: string,
  environment = 'dev',
): Promise<void> {
  const { gitea, secureRegistry, ca } = testbed;
  const facts = parse(workspace.read(`environments/${environment}/environment.yaml`));
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
  await applyObjects(testbed, documentedObjects(root, [git, registry, authorities]));
}

/** The same for a registry that anybody may read over plain HTTP, and no forge. */
export async function giveArgoCdPlainRegistry(testbed: Testbed, root: string): Promise<void> {
  const registry = {
    'registry of environment.yaml without oci://': `${testbed.registry.host}/platform`,
    user: '',
    password: '',
  };
  const [secret] = documentedObjects(root, [undefined, registry, undefined]);
  const stringData = { ...objectAt(secret, 'stringData'), insecureOCIForceHttp: 'true' };
  await applyObjects(testbed, [{ ...objectAt(secret), stringData }]);
}

async function applyObjects(testbed: Testbed, objects: readonly unknown[]): Promise<void> {
  const file = join(testbed.folder, 'tmp/credentials.yaml');
  writeFileSync(file, objects.map((object) => stringify(object)).join('---\n'), { mode: 0o600 });
  await testbed.exec('kubectl', ['apply', '--server-side', '--force-conflicts', `--filename=${file}`]);
}
