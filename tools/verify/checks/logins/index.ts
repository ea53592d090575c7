import { listAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Check } from '../../check';
import type { Finding } from '../../finding';
import { objectsOf, objectsOfKind } from '../../objects';
import { containersOf, podsOf } from '../../pods';
import { parseYaml } from '../../parse-yaml';
import { filesIn, textsIn } from '../../texts';
import { findingAt } from '../../problem';

const name = 'logins';

/** Dex: https://dexidp.io/docs/configuration/ */
interface Provider {
  readonly object: RenderedObject;
  readonly path: JsonPath;
  readonly text: string;
  readonly issuer: string;
  readonly clients: readonly string[];
  /** Whether it asks elsewhere who people are, and not only knows some itself. */
  readonly asks: boolean;
}

/** People who cannot log in: programs of which the identity provider knows nothing, and secrets that nobody hands to it. */
export const logins: Check = {
  name,
  findFindings: (rendering) =>
    providersIn(rendering).flatMap((provider) => [
      ...nobodysPages(provider, rendering),
      ...unknownClients(provider, rendering),
      ...unsetVariables(provider, rendering),
    ]),
};

function providersIn(rendering: Rendering): readonly Provider[] {
  return objectsOfKind(rendering, 'ConfigMap', 'Secret').flatMap((object) =>
    filesIn(object).flatMap(({ path, text }) => {
      if (!/^staticClients:/m.test(text)) return [];
      const content = parseYaml(text);
      const clients = listAt(content, 'staticClients').map((client) => textAt(client, 'id') ?? '');
      const issuer = textAt(content, 'issuer');
      const asks = listAt(content, 'connectors').length > 0;
      return issuer === undefined ? [] : [{ object, path, text, issuer, clients, asks }];
    }),
  );
}

/** Pages let people in by their groups: where no group has a role, everybody logs in and nobody may do anything. */
function nobodysPages({ object, path, asks }: Provider, { platform }: Rendering): readonly Finding[] {
  if (!asks || Object.values(platform.settings.groups).some((groups) => groups.length > 0)) return [];
  const what = 'it lets people in, and no group of them may do anything';
  return [findingAt(name, object, { path, what, remedy: 'name those that may under groups in platform.yaml' })];
}

/** On one line: what follows below a client is where it is read from. */
const CLIENT = /client_?id["']?[ \t]*[:=][ \t]*["']?([\w-]+)/gi;

/** Programs that name the issuer, and a client that it does not know. */
function unknownClients({ object: own, issuer, clients }: Provider, rendering: Rendering): readonly Finding[] {
  return objectsOf(rendering)
    .filter(({ component }) => component !== own.component)
    .flatMap((object) =>
      textsIn(object)
        .filter(({ text }) => text.includes(issuer))
        .flatMap(({ path, text }) => {
          const asked = new Set([...text.matchAll(CLIENT)].map(([, client = '']) => client));
          return [...asked]
            .filter((client) => !clients.includes(client))
            .map((client) =>
              findingAt(name, object, {
                path,
                what: `${issuer} knows no client "${client}"`,
                remedy: suggest(client, clients),
              }),
            );
        }),
    );
}

/** Dex reads variables in its configuration; one that is not set is nothing. */
function unsetVariables({ object, path, text }: Provider, rendering: Rendering): readonly Finding[] {
  const containers = podsOf(rendering)
    .filter((pod) => pod.object.component === object.component)
    .flatMap(containersOf);
  const set = containers.flatMap(({ content }) => listAt(content, 'env').map((one) => textAt(one, 'name') ?? ''));
  if (containers.some(({ content }) => listAt(content, 'envFrom').length > 0)) return [];
  const read = [...text.matchAll(/\$\{?([A-Z][A-Z0-9_]*)\}?|secretEnv:\s*"?([A-Z][A-Z0-9_]*)/g)];
  return [...new Set(read.map(([, one, other]) => one ?? other ?? ''))]
    .filter((variable) => !set.includes(variable))
    .map((variable) =>
      findingAt(name, object, {
        path,
        what: `nobody sets the variable ${variable}`,
        remedy: suggest(variable, set),
      }),
    );
}
