import type { JsonObject } from '@idp/model';
import { hash } from 'bcryptjs';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { argoCdObjects } from '../parts/argocd-objects';
import { renderRedisConfig } from '../parts/argocd';
import { renderKubeconfig } from '../parts/control-plane';
import { giteaConfigOf, renderGiteaConfig } from '../parts/gitea';
import { nodesAndClasses } from '../parts/nodes';
import { at, type Bed } from '../parts/part';
import { passwordFileOf, registryConfigs } from '../parts/registries';
import { stages } from '../parts/stages';
import { makeCertificates } from './certificates';
import { writePrivate } from './folder';

/** The user of the secure registry and of Argo CD's API is the same everywhere. */
export const registryUser = 'testbed';

/** Writes all that the parts read before they start, with secrets of its own for each start; returns the one of redis. */
export async function writeConfig(bed: Bed, giteaStatic: string): Promise<{ readonly redisPassword: string }> {
  const { paths } = bed;
  const redisPassword = secret();
  await Promise.all([makeCertificates(paths), writeArgoCd(bed), writeRegistries(bed)]);
  const token = secret();
  writePrivate(join(paths.pki, 'tokens.csv'), `${token},testbed,testbed,system:masters\n`);
  writePrivate(paths.kubeconfig, renderKubeconfig(bed, readFileSync(paths.ca, 'utf8'), token));
  writePrivate(`${paths.folder}/stages.yaml`, documents(stages()));
  writePrivate(`${paths.folder}/nodes.yaml`, documents(nodesAndClasses()));
  writePrivate(`${paths.folder}/redis.conf`, renderRedisConfig(bed, redisPassword));
  const runAs = userInfo().username;
  const settings = { staticFolder: giteaStatic, runAs, secretKey: secret(), internalToken: secret() };
  writePrivate(giteaConfigOf(bed), renderGiteaConfig(bed, settings));
  return { redisPassword };
}

async function writeArgoCd(bed: Bed): Promise<void> {
  const password = secret();
  const secrets = { passwordHash: await hash(password, 10), serverKey: secret() };
  writePrivate(bed.paths.argoCdPassword, password);
  writePrivate(`${bed.paths.folder}/argocd.yaml`, documents(argoCdObjects(`http://${at(bed.ports.argoCd)}`, secrets)));
}

async function writeRegistries(bed: Bed): Promise<void> {
  const password = secret();
  writePrivate(bed.paths.registryPassword, password);
  writePrivate(passwordFileOf(bed), `${registryUser}:${await hash(password, 10)}\n`);
  for (const [file, config] of Object.entries(registryConfigs(bed, secret()))) writePrivate(file, stringify(config));
}

function secret(): string {
  return randomBytes(24).toString('hex');
}

function documents(objects: readonly JsonObject[]): string {
  return objects.map((object) => stringify(object, { lineWidth: 0 })).join('---\n');
}
