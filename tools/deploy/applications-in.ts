import type { Connection } from '@idp/cluster';
import { argoCd, textAt, type JsonObject } from '@idp/model';

/** The Applications of an environment that are there and not on their way out, by name. */
export async function applicationsIn(
  connection: Connection,
  environment: string,
): Promise<ReadonlyMap<string, JsonObject>> {
  const kind = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' };
  const all = await connection.list(kind, { namespace: argoCd.namespace });
  const own = all.filter((object) => {
    const name = textAt(object, 'metadata', 'name') ?? '';
    return name === environment || name.startsWith(`${environment}-`);
  });
  return new Map(own.map((object) => [textAt(object, 'metadata', 'name') ?? '', object]));
}
