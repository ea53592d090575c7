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

/** What is decided while a testbed is configured, and is in no file that a part reads. */
export interface Configured {
  readonly redisPassword: string;
  /** What the cluster holds before anything runs in it, besides definitions of kinds. */
  readonly objects: readonly JsonObject[];
}

/** Writes all that the parts read before they start, with secrets of its own for each start. */
export async function writeConfig(bed: Bed, giteaStatic: string): Promise<Configured> {
  const { paths } = bed;
  const redisPassword = secret();
  const [argoCd] = await Promise.all([makeArgoCd(bed), makeCertificates(paths), writeRegistries(bed)]);
  const token = secret();
  writePrivate(join(paths.pki, 'tokens.csv'), `${token},testbed,testbed,system:masters\n`);
  writePrivate(paths.kubeconfig, renderKubeconfig(bed, readFileSync(paths.ca, 'utf8'), token));
  writePrivate(`${paths.folder}/stages.yaml`, documents(stages()));
  writePrivate(`${paths.folder}/redis.conf`, renderRedisConfig(bed, redisPassword));
  const runAs = userInfo().username;
  const settings = { staticFolder: giteaStatic, runAs, secretKey: secret(), internalToken: secret() };
  writePrivate(giteaConfigOf(bed), renderGiteaConfig(bed, settings));
  return { redisPassword, objects: [...argoCd, ...nodesAndClasses()] };
}

async function makeArgoCd(bed: Bed): Promise<readonly JsonObject[]> {
  const password = secret();
  writePrivate(bed.paths.argoCdPassword, password);
  const secrets = { passwordHash: await hash(password, 10), serverKey: secret() };
  return argoCdObjects(`http://${at(bed.ports.argoCd)}`, secrets);
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
