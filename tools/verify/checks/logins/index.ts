import { listAt, textAt, valueAt, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Check } from '../../check';
import type { Finding } from '../../finding';
import { objectsOf } from '../../objects';
import { containersOf, podsOf } from '../../pods';
import { findingAt, type Problem } from '../../problem';
import { textsIn, type TextField } from '../../texts';
import { endpointProblems } from './endpoints';
import { imagesWithoutLogin } from './images-without-login';
import { providersIn, type Provider } from './provider';
import { waysBackProblems } from './ways-back';

const name = 'logins';

/** People who cannot log in: programs of which the identity provider knows nothing, and secrets that nobody hands to it. */
export const logins: Check = {
  name,
  findFindings: (rendering) => {
    const providers = providersIn(rendering);
    return [
      ...providers.flatMap((provider) => [
        ...nobodysPages(provider, rendering),
        ...programsOf(provider, rendering),
        ...unsetVariables(provider, rendering),
        ...forgetting(provider, rendering),
      ]),
      // One that only knows a person of its own, is there to look at the platform.
      ...(providers.some(({ asks }) => asks) ? imagesWithoutLogin(rendering) : []).map((problem) =>
        findingAt(name, problem.object, problem),
      ),
    ];
  },
};

/** Pages let people in by their groups: where no group has a role, everybody logs in and nobody may do anything. */
function nobodysPages({ object, path, asks }: Provider, { platform }: Rendering): readonly Finding[] {
  if (!asks || Object.values(platform.settings.groups).some((groups) => groups.length > 0)) return [];
  const what = 'it lets people in, and no group of them may do anything';
  return [findingAt(name, object, { path, what, remedy: 'name those that may under groups in platform.yaml' })];
}

/** On one line: what follows below a client is where it is read from. */
const CLIENT = /client_?id["']?[ \t]*[:=][ \t]*["']?([\w-]+)/gi;

/** What programs say of the provider that it does not know. */
function programsOf(provider: Provider, rendering: Rendering): readonly Finding[] {
  return objectsOf(rendering)
    .filter(({ component }) => component !== provider.object.component)
    .flatMap((object) => {
      const naming = textsIn(object).filter(({ text }) => text.includes(provider.issuer));
      return [
        ...naming.flatMap((field) => [...unknownClients(field, provider), ...endpointProblems(field, provider)]),
        ...waysBackProblems(object, provider),
      ].map((problem) => findingAt(name, object, problem));
    });
}

/** Clients that the provider does not know. */
function unknownClients({ path, text }: TextField, { issuer, clients }: Provider): readonly Problem[] {
  const asked = new Set([...text.matchAll(CLIENT)].map(([, client = '']) => client));
  return [...asked]
    .filter((client) => !clients.includes(client))
    .map((client) => ({ path, what: `${issuer} knows no client "${client}"`, remedy: suggest(client, clients) }));
}

/** A provider that keeps nothing makes new keys with each start: who has logged in is nobody then. */
function forgetting({ object, path, storage }: Provider, rendering: Rendering): readonly Finding[] {
  const copies = podsOf(rendering)
    .filter((pod) => pod.object.component === object.component)
    .map((pod) => Number(valueAt(pod.object.content, 'spec', 'replicas') ?? 1));
  const isAlone = storage === 'sqlite3' && copies.every((count) => count <= 1);
  if (isAlone || (storage !== 'memory' && storage !== 'sqlite3')) return [];
  const what = `what it keeps in "${storage}" is gone with its pod, and no other pod knows it`;
  return [findingAt(name, object, { path, what, remedy: 'set storage.type to kubernetes' })];
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
