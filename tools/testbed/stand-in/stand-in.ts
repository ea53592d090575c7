import { argoCd, type JsonObject } from '@idp/model';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { objectsAt, textAt, valueAt, type Kubernetes } from '../kubernetes';
import { writePrivate } from '../run/folder';
import { operated, statusOf } from './statuses';

/** Gives every object of an operated kind the status that its operator would give it. */
export async function operate(kubernetes: Kubernetes, now: string): Promise<void> {
  for (const [group, kinds] of Object.entries(operated)) {
    const served = await servedIn(kubernetes, group);
    for (const [kind, conditions] of Object.entries(kinds)) {
      const found = served.find((entry) => entry.kind === kind);
      if (found) await operateKind(kubernetes, found.api, found.resource, kind, conditions, now);
    }
  }
}

interface Served {
  readonly kind: string;
  readonly api: string;
  readonly resource: string;
}

/** What a group serves, in the order of its versions: some kinds are not in the version that is preferred. */
async function servedIn(kubernetes: Kubernetes, group: string): Promise<readonly Served[]> {
  const versions = objectsAt(await kubernetes.get(`/apis/${group}`), 'versions');
  const served = versions.map(async (version) => {
    const api = `/apis/${textAt(version, 'groupVersion')}`;
    const resources = objectsAt(await kubernetes.get(api), 'resources');
    return resources.map((entry) => ({ kind: textAt(entry, 'kind'), api, resource: textAt(entry, 'name') }));
  });
  return (await Promise.all(served)).flat().filter(({ resource }) => !resource.includes('/'));
}

async function operateKind(
  kubernetes: Kubernetes,
  api: string,
  resource: string,
  kind: string,
  conditions: readonly string[],
  now: string,
): Promise<void> {
  for (const object of await kubernetes.list(`${api}/${resource}`)) {
    const status = statusOf({ ...object, kind }, conditions, now);
    if (status === undefined) continue;
    await kubernetes.patch(`${api}/${placeOf(object)}${resource}/${textAt(object, 'metadata', 'name')}/status`, {
      status,
    });
  }
}

function placeOf(object: JsonObject): string {
  const namespace = textAt(object, 'metadata', 'namespace');
  return namespace === '' ? '' : `namespaces/${namespace}/`;
}

/** Keeps a folder as a volume of the ConfigMap with the certificate authorities of repositories would be. */
export async function mountCertificates(kubernetes: Kubernetes, folder: string): Promise<void> {
  const path = `/api/v1/namespaces/${argoCd.namespace}/configmaps/argocd-tls-certs-cm`;
  const data = valueAt(await kubernetes.get(path), 'data');
  const wanted = data !== null && typeof data === 'object' ? Object.entries(data) : [];
  for (const name of readdirSync(folder)) if (wanted.every(([host]) => host !== name)) rmSync(join(folder, name));
  for (const [host, certificate] of wanted) {
    const file = join(folder, host);
    if (readOrNothing(file) !== certificate) writePrivate(file, String(certificate));
  }
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
