import { isObject } from '@idp/model';
import { helmValuesOf, placementsOf } from '@idp/render';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { thisPlatform, workspaceRoot } from './this-platform';

/** The upstream charts' own values files, `<chart>.yaml` each, where they are at hand. */
const folder = process.env.UPSTREAM_VALUES ?? join(workspaceRoot, '../shared/upstream/values');
const title = 'a chart value is one that the upstream chart knows';

/** Mappings that a chart hands on whole, to its program or to a chart inside of it: what that knows does not stand in the values file. */
const handedOn = [
  'configs.cm',
  'grafana',
  'kube-state-metrics',
  'kyverno-api',
  'loki.limits_config',
  'prometheus-node-exporter',
  'redis-ha',
];

/**
 * The keys that an upstream values file does not know: neither a key of the same mapping, nor one in a comment. Below a
 * key that upstream leaves empty anything may stand.
 */
function unknownKeys(
  ours: unknown,
  upstream: unknown,
  comments: ReadonlySet<string>,
  path: readonly string[] = [],
): string[] {
  if (!isObject(ours) || !isObject(upstream) || isOpen(upstream, path)) return [];
  return Object.entries(ours).flatMap(([key, value]) => {
    if (key in upstream) return unknownKeys(value, upstream[key], comments, [...path, key]);
    const name = [...path, key].join('.');
    return comments.has(key) || handedOn.includes(name) ? [] : [name];
  });
}

function isOpen(upstream: object, path: readonly string[]): boolean {
  return path.length > 0 && (Object.keys(upstream).length === 0 || handedOn.includes(path.join('.')));
}

function commentedKeys(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^\s*#+\s*(?:-\s+)?([A-Za-z][\w-]*):/gm)].map(([, key]) => key ?? ''));
}

(existsSync(folder) ? describe : describe.skip)(existsSync(folder) ? title : `${title} (set UPSTREAM_VALUES)`, () => {
  it('in every component and environment', async () => {
    const platform = await thisPlatform();
    const unknown = platform.components.flatMap((component) => {
      const { upstream } = component.definition;
      const file = upstream && 'chart' in upstream ? join(folder, `${upstream.chart}.yaml`) : '';
      if (!upstream || !('chart' in upstream) || !existsSync(file)) return [];
      const text = readFileSync(file, 'utf8');
      return placementsOf(component, platform).flatMap((placement) =>
        unknownKeys(helmValuesOf(placement)[upstream.chart], parse(text), commentedKeys(text)).map(
          (key) => `${component.name} in ${placement.environment.name}: ${key}`,
        ),
      );
    });

    expect(unknown).toEqual([]);
  });

  it('and a misspelt one is seen', () => {
    expect(
      unknownKeys(
        { server: { replica: 1 }, resources: { any: 1 } },
        { server: { replicas: 1 }, resources: {} },
        new Set(),
      ),
    ).toEqual(['server.replica']);
  });
});
