import type { JsonObject } from '@idp/model';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'yaml';
import { kubernetesAt, objectsAt, type Kubernetes } from '../kubernetes';
import { allParts } from '../parts/all-parts';
import type { Bed, Part } from '../parts/part';
import { makeGiteaUser } from './gitea-user';
import type { Programs } from './programs-of';
import { startPart } from './start-part';
import { writeConfig } from './write-config';

/** Starts every part as soon as what it needs is ready, tells of each, and returns when all are. */
export async function up(bed: Bed, programs: Programs, tell: (part: string) => void): Promise<void> {
  const { redisPassword, objects } = await writeConfig(bed, programs.giteaStatic);
  const parts = allParts(bed, redisPassword);
  const start = async (...some: readonly Part[]) => {
    await Promise.all(
      some.map(async (part) => {
        await startPart(part, bed.paths, programs.folders);
        tell(part.name);
      }),
    );
  };
  const cluster = async () => {
    await start(parts.etcd);
    await start(parts.apiServer);
    const kubernetes = kubernetesAt(bed.paths.kubeconfig);
    await createObjects(kubernetes, objects, programs.argoCdCrds);
    await Promise.all([
      start(parts.controllerManager, parts.scheduler, parts.standIn),
      start(parts.applicationController, parts.applicationSetController, parts.server),
      start(parts.kwok).then(() => untilAll(kubernetes, '/api/v1/nodes', 'Ready')),
    ]);
  };
  const forge = async () => {
    await start(parts.gitea);
    await makeGiteaUser(bed, programs.folders);
  };
  await Promise.all([cluster(), forge(), start(parts.registry, parts.secureRegistry, parts.redis, parts.repoServer)]);
}

/** Makes what the cluster holds before anything runs in it; namespaces first, definitions of kinds until they serve. */
async function createObjects(kubernetes: Kubernetes, objects: readonly JsonObject[], crds: string): Promise<void> {
  const definitions = readdirSync(crds).map((file) => parse(readFileSync(join(crds, file), 'utf8')));
  const namespaces = objects.filter(({ kind }) => kind === 'Namespace');
  const others = objects.filter(({ kind }) => kind !== 'Namespace');
  await Promise.all([...namespaces, ...definitions].map((object) => kubernetes.create(object)));
  await Promise.all(others.map((object) => kubernetes.create(object)));
  await untilAll(kubernetes, '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', 'Established');
}

/** Waits until each object of a list has a condition. */
async function untilAll(kubernetes: Kubernetes, list: string, type: string, patience = 60_000): Promise<void> {
  const isMet = (object: JsonObject) =>
    objectsAt(object, 'status', 'conditions').some((entry) => entry['type'] === type && entry['status'] === 'True');
  for (let waited = 0; !(await kubernetes.list(list)).every(isMet); waited += 100) {
    if (waited > patience) throw new Error(`${list}: not all are ${type}`);
    await wait(100);
  }
}
