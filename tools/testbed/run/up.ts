import type { JsonObject } from '@idp/model';
import { setTimeout as wait } from 'node:timers/promises';
import { kubernetesAt, objectsAt } from '../kubernetes';
import { allParts } from '../parts/all-parts';
import type { Bed, Part } from '../parts/part';
import { makeGiteaUser } from './gitea-user';
import type { Programs } from './programs-of';
import { runProgram } from './run-program';
import { startPart } from './start-part';
import { writeConfig } from './write-config';

/** Starts every part as soon as what it needs is ready, tells of each, and returns when all are. */
export async function up(bed: Bed, programs: Programs, tell: (part: string) => void): Promise<void> {
  const { redisPassword } = await writeConfig(bed, programs.giteaStatic);
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
    await applyObjects(bed, programs);
    await Promise.all([
      start(parts.controllerManager, parts.scheduler, parts.standIn),
      start(parts.applicationController, parts.applicationSetController, parts.server),
      start(parts.kwok).then(() => untilAll(bed, '/api/v1/nodes', 'Ready')),
    ]);
  };
  const forge = async () => {
    await start(parts.gitea);
    await makeGiteaUser(bed, programs.folders);
  };
  await Promise.all([cluster(), forge(), start(parts.registry, parts.secureRegistry, parts.redis, parts.repoServer)]);
}

async function applyObjects(bed: Bed, programs: Programs): Promise<void> {
  const { folder } = bed.paths;
  const files = [programs.argoCdCrds, `${folder}/argocd.yaml`, `${folder}/nodes.yaml`];
  const apply = ['apply', '--server-side', '--validate=false', ...files.map((file) => `--filename=${file}`)];
  await runProgram('kubectl', [`--kubeconfig=${bed.paths.kubeconfig}`, ...apply], bed.paths, programs.folders);
  await untilAll(bed, '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', 'Established');
}

/** Waits until each object of a list has a condition. */
async function untilAll({ paths }: Bed, list: string, type: string, patience = 60_000): Promise<void> {
  const kubernetes = kubernetesAt(paths.kubeconfig);
  const isMet = (object: JsonObject) =>
    objectsAt(object, 'status', 'conditions').some((entry) => entry['type'] === type && entry['status'] === 'True');
  for (let waited = 0; !(await kubernetes.list(list)).every(isMet); waited += 100) {
    if (waited > patience) throw new Error(`${list}: not all are ${type}`);
    await wait(100);
  }
}
