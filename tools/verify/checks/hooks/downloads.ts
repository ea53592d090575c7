import { listAt, printPath, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { phasesOf } from '../../sync-step';
import { containersOf, podOf } from '../../pods';

/** A host in the internet: with a dot, and none of the cluster's own names. */
const URL = /\b(?:https?|git|ssh|oci):\/\/(?:[^\s/@'"]*@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;
const INSIDE = /(?:\.svc|\.svc\.cluster\.local|\.local|\.localhost|\.internal|^[\d.]+)$/;

/** Programs that fetch what they install. */
const INSTALLER =
  /\b(?:apk add|apt-get install|apt install|npm install|npx|pip3? install|go install|helm (?:pull|repo add))\b/;

/** Hooks and Jobs that fetch something from the internet when they run: a sync then depends on it. */
export function findDownloads(object: RenderedObject, domain: string): readonly Finding[] {
  const pod = object.kind === 'Job' ? podOf(object) : undefined;
  if (pod === undefined || phasesOf(object).length === 0) return [];
  return containersOf(pod).flatMap(({ content, path }) =>
    ['command', 'args'].flatMap((list) =>
      listAt(content, list).flatMap((text, index) => {
        const source = sourceIn(String(text), domain);
        return source === undefined ? [] : [downloadFinding(object, printPath([...path, list, index]), source)];
      }),
    ),
  );
}

function downloadFinding(object: RenderedObject, path: string, source: string): Finding {
  return findingIn('hooks', object, {
    path,
    what: `fetches from ${source} when it runs, so that a sync fails where this cannot be reached`,
    remedy: 'turn it off in the chart, or put what it fetches into its image or the chart',
  });
}

function sourceIn(text: string, domain: string): string | undefined {
  const hosts = [...text.matchAll(URL)].flatMap(([, host]) => host ?? []);
  const outside = hosts.find((host) => !INSIDE.test(host) && host !== domain && !host.endsWith(`.${domain}`));
  return outside ?? (INSTALLER.exec(text)?.[0] && 'the internet');
}
