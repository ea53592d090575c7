import { listAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { distance } from 'fastest-levenshtein';
import { objectsOf, objectsOfKind } from '../../objects';
import { textsIn, withoutComments } from '../../texts';
import type { ObjectProblem } from '../../problem';

/** The hosts that routes of the environment have. */
export function routedHosts(rendering: Rendering): readonly string[] {
  return objectsOfKind(rendering, 'GRPCRoute', 'HTTPRoute', 'TLSRoute').flatMap(({ content }) =>
    listAt(content, 'spec', 'hostnames').map(String),
  );
}

/** URLs with a host of the environment that no route has. */
export function unroutedHosts(rendering: Rendering): readonly ObjectProblem[] {
  const { domain } = rendering.environment.facts.value;
  const routed = routedHosts(rendering);
  if (routed.length === 0) return [];
  const facts = JSON.stringify(rendering.environment.facts.value);
  const pattern = new RegExp(
    `https?://([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.${domain.replaceAll('.', '\\.')})(?![\\w.-])`,
    'g',
  );
  return objectsOf(rendering).flatMap((object) =>
    textsIn(object).flatMap(({ path, text }) => {
      if (!text.includes(domain)) return [];
      const hosts = new Set([...withoutComments(text).matchAll(pattern)].map(([, host = '']) => host));
      return [...hosts]
        .filter((host) => !routed.includes(host) && !facts.includes(`"${host}`) && !facts.includes(`/${host}`))
        .flatMap((host) => problemOf(host, object, path, text, routed));
    }),
  );
}

/** An identity provider knows clients before they are there. */
function problemOf(
  host: string,
  object: RenderedObject,
  path: JsonPath,
  text: string,
  routed: readonly string[],
): readonly ObjectProblem[] {
  const isMisspelt = routed.some((one) => distance(one, host) <= 2);
  if (text.includes('staticClients:') && !isMisspelt) return [];
  return [{ object, path, what: `no route has the host ${host}`, remedy: suggest(host, routed) }];
}
