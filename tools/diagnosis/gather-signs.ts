import type { Kind, Reference } from '@idp/cluster';
import { listAt, textAt, type JsonObject } from '@idp/model';
import { isPast } from './is-past';
import { relatedTo } from './related-to';
import type { Sign } from './sign';
import { signsOfApplication } from './signs-of-application';
import { signsOfEvents } from './signs-of-events';
import { signsOfLog } from './signs-of-log';
import { signsOfPod } from './signs-of-pod';
import { signsOfSecrets } from './signs-of-secrets';
import { signsOfStatus } from './signs-of-status';
import { subjectOf } from './subject-of';
import type { Witness } from './witness';

/** What objects of these kinds make, or are made of. */
const MADE: readonly Kind[] = [
  { apiVersion: 'apps/v1', kind: 'ReplicaSet' },
  { apiVersion: 'batch/v1', kind: 'Job' },
  { apiVersion: 'v1', kind: 'Pod' },
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim' },
  { apiVersion: 'cert-manager.io/v1', kind: 'CertificateRequest' },
];

/** How many unwell objects of an Application are looked at: they mostly have one cause. */
const LOOKED_AT = 8;

/** How many containers are listened to, and to how many lines of each. */
const HEARD = { containers: 4, lines: 20 } as const;

/** Everything that a cluster says of an object and of what it made; of an Application also of what is unwell in it. */
export async function gatherSigns(cluster: Witness, reference: Reference, depth = 2): Promise<readonly Sign[]> {
  const object = await cluster.get(reference);
  if (object === undefined) return [];
  if (!reference.apiVersion.startsWith('argoproj.io/') || !/^Application/.test(reference.kind))
    return signsAround(cluster, object);
  const inner = depth === 0 ? [] : unwellOf(object).slice(0, LOOKED_AT);
  const found = await Promise.all(inner.map((one) => gatherSigns(cluster, one, depth - 1)));
  return [...signsOfApplication(object), ...found.flat()];
}

/** The objects of an Application that are not as they should be. */
function unwellOf(application: JsonObject): readonly Reference[] {
  return listAt(application, 'status', 'resources').flatMap((resource) => {
    const health = textAt(resource, 'health', 'status') ?? 'Healthy';
    if (health === 'Healthy' && textAt(resource, 'status') !== 'OutOfSync') return [];
    const [group = '', version = 'v1'] = [textAt(resource, 'group'), textAt(resource, 'version')];
    const namespace = textAt(resource, 'namespace');
    return {
      apiVersion: group === '' ? version : `${group}/${version}`,
      kind: textAt(resource, 'kind') ?? '',
      name: textAt(resource, 'name') ?? '',
      ...(namespace && { namespace }),
    };
  });
}

async function signsAround(cluster: Witness, object: JsonObject): Promise<readonly Sign[]> {
  const namespace = textAt(object, 'metadata', 'namespace');
  const within = namespace === undefined ? {} : { namespace };
  const others = namespace === undefined ? [] : await Promise.all(MADE.map((kind) => cluster.list(kind, within)));
  const all = [object, ...relatedTo(object, others.flat())];
  const named = new Map(all.map((one) => [keyOf(subjectOf(one)), one]));
  const events = await cluster.list({ apiVersion: 'v1', kind: 'Event' }, within);
  const warnings = signsOfEvents(events).filter((sign) => {
    const about = named.get(keyOf(sign.object));
    return about !== undefined && !isPast(sign, about);
  });
  const states = all.flatMap((one) => (textAt(one, 'kind') === 'Pod' ? signsOfPod(one) : signsOfStatus(one)));
  const said = [...states, ...warnings];
  const ofSecrets = namespace === undefined ? [] : await signsOfSecrets(cluster, namespace, said);
  return [...said, ...ofSecrets, ...(await signsOfLogs(cluster, said))];
}

function keyOf({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind} ${name}`;
}

/** What the containers printed that have ended, or are not ready. */
async function signsOfLogs(cluster: Witness, signs: readonly Sign[]): Promise<readonly Sign[]> {
  const heard = new Map(
    signs.flatMap(({ object, container, reason }) =>
      object.kind === 'Pod' && (container !== undefined || reason === 'Unhealthy')
        ? [[`${object.name} ${container ?? ''}`, { pod: object, container }] as const]
        : [],
    ),
  );
  const logs = [...heard.values()].slice(0, HEARD.containers).map(async ({ pod, container }) => {
    const of = (previous: boolean) =>
      cluster.logOf(pod.name, pod.namespace ?? '', { ...(container && { container }), lines: HEARD.lines, previous });
    // One that has just been started has printed nothing yet.
    const text = (await of(true)) || (await of(false));
    return signsOfLog({ pod, text, ...(container !== undefined && { container }) });
  });
  return (await Promise.all(logs)).flat();
}
