import { connectTo, type Connection } from '@idp/cluster';
import { aServer, objectsIn, type AnAnswer } from '@idp/testing';
import { textAt, type JsonObject } from '@idp/model';
import { usualPluralOf } from '@idp/verify';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A cluster that is asked over HTTP. */
export interface AConnection {
  readonly cluster: Connection;
  close(): Promise<void>;
}

/** A server that speaks as an API server does: it holds these objects, and has these answers at other paths of its own. */
export async function aConnection(
  manifests: string,
  more: Readonly<Record<string, AnAnswer>> = {},
): Promise<AConnection> {
  const server = await aServer({ ...answersFor(objectsIn(manifests)), ...more });
  const folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'));
  const kubeconfig = join(folder, 'config');
  const named = { name: 'here', context: { cluster: 'here', user: 'here' } };
  writeFileSync(
    kubeconfig,
    JSON.stringify({
      'current-context': 'here',
      contexts: [named],
      clusters: [{ name: 'here', cluster: { server: server.url, 'insecure-skip-tls-verify': true } }],
      users: [{ name: 'here', user: { token: 'a-token' } }],
    }),
  );
  const cluster = await connectTo({ kubeconfig });
  rmSync(folder, { recursive: true });
  return { cluster, close: () => server.close() };
}

function answersFor(objects: readonly JsonObject[]): Record<string, AnAnswer> {
  const answers: Record<string, AnAnswer> = {};
  for (const version of new Set(objects.map((object) => textAt(object, 'apiVersion') ?? ''))) {
    const base = `/${version.includes('/') ? 'apis' : 'api'}/${version}`;
    const those = objects.filter((object) => object['apiVersion'] === version);
    const kinds = new Set(those.map((object) => textAt(object, 'kind') ?? ''));
    const resources = [...kinds].map((kind) => {
      const namespaced = those.some(
        (one) => one['kind'] === kind && textAt(one, 'metadata', 'namespace') !== undefined,
      );
      return { name: usualPluralOf(kind), kind, namespaced };
    });
    answers[base] = JSON.stringify({ resources });
    for (const { name, kind } of resources) {
      const items = those.filter((one) => one['kind'] === kind);
      answers[`${base}/${name}`] = JSON.stringify({ items });
      for (const object of items) {
        const namespace = textAt(object, 'metadata', 'namespace');
        const within = namespace === undefined ? base : `${base}/namespaces/${namespace}`;
        const neighbours = items.filter((one) => textAt(one, 'metadata', 'namespace') === namespace);
        answers[`${within}/${name}`] = JSON.stringify({ items: neighbours });
        answers[`${within}/${name}/${textAt(object, 'metadata', 'name')}`] = JSON.stringify(object);
      }
    }
  }
  return answers;
}
