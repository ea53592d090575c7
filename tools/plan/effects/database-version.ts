import { textAt, type RenderedObject } from '@idp/model';
import { groupOf } from '@idp/verify';
import type { ObjectChange } from '../compare-objects';
import { effectOn, type Effect } from './effect';

/** PostgreSQL of another major version: back it does not go, and on the way forward nobody reads or writes. */
export function findDatabaseVersion({ before, fields }: ObjectChange, after: RenderedObject): readonly Effect[] {
  if (after.kind !== 'Cluster' || groupOf(after) !== 'postgresql.cnpg.io') return [];
  const [was, is] = [before?.content, after.content].map(majorOf);
  if (was === undefined || is === undefined || was === is) return [];
  const change = fields.find(({ path }) => path.at(-1) === 'imageName');
  const back = `goes back from PostgreSQL ${was} to ${is}, which cannot read what is there: the operator refuses it`;
  const forward = `goes from PostgreSQL ${was} to ${is}: all instances stop while the data is converted`;
  return [
    effectOn(after, {
      kind: 'in-place',
      dangerous: true,
      what: is < was ? back : forward,
      remedy:
        is < was ? `keep version ${was}, or restore a backup into another database` : 'have a backup, and say when',
      ...(change && { change }),
    }),
  ];
}

function majorOf(content: unknown): number | undefined {
  const major = /:(\d+)[.-]/.exec(textAt(content, 'spec', 'imageName') ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}
