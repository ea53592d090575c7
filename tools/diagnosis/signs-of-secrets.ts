import { textAt } from '@idp/model';
import type { Sign } from './sign';
import { signsOfEvents } from './signs-of-events';
import { signsOfStatus } from './signs-of-status';
import type { Witness } from './witness';

/** Why a Secret is not there that these signs miss: what the ExternalSecret that makes it says, and the store of that. */
export async function signsOfSecrets(
  cluster: Witness,
  namespace: string,
  signs: readonly Sign[],
): Promise<readonly Sign[]> {
  const missing = signs.flatMap(({ message }) => /secret "?([^" ]+)"? not found/i.exec(message)?.[1] ?? []);
  const uncopied = signs.flatMap(({ object }) => (object.kind === 'ExternalSecret' ? object.name : []));
  if (missing.length + uncopied.length === 0) return [];
  const list = (kind: string) => cluster.list({ apiVersion: 'external-secrets.io/v1', kind }, { namespace });
  const wanted = (await list('ExternalSecret')).filter(
    (one) => uncopied.includes(nameOf(one)) || missing.includes(targetOf(one)),
  );
  const stores = new Set(wanted.map((one) => textAt(one, 'spec', 'secretStoreRef', 'name')));
  const read = (await list('SecretStore')).filter((store) => stores.has(nameOf(store)));
  const names = wanted.map(nameOf);
  const warnings = signsOfEvents(await cluster.list({ apiVersion: 'v1', kind: 'Event' }, { namespace }));
  return [
    ...[...wanted, ...read].flatMap(signsOfStatus),
    ...warnings.filter(({ object }) => object.kind === 'ExternalSecret' && names.includes(object.name)),
  ];
}

function nameOf(object: unknown): string {
  return textAt(object, 'metadata', 'name') ?? '';
}

function targetOf(externalSecret: unknown): string {
  return textAt(externalSecret, 'spec', 'target', 'name') ?? nameOf(externalSecret);
}
