import { isObject, listAt, printPath, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { findingIn, type Finding } from '../../finding';
import { inventoryOf } from '../../inventory';
import { missingPart, missingThing } from '../../missing';
import { objectsOfKind } from '../../objects';
import { parseYaml } from '../../parse-yaml';
import { filesIn, type TextField } from '../../texts';
import { findingAt, type Problem } from '../../problem';
import { raisedIn, type Raised } from './raised';
import { routingProblems } from './routing';

/** Where the operator puts the Secrets and ConfigMaps that an Alertmanager names. */
const MOUNTED = /\/etc\/alertmanager\/(secrets|configmaps)\/([\w.-]+)\/([\w.-]+)/g;

/** Configurations of Alertmanager that send to nobody, wait for what nobody raises, or read what is not mounted. */
export function alertmanagerFindings(check: string, rendering: Rendering): readonly Finding[] {
  const raised = raisedIn(rendering);
  return objectsOfKind(rendering, 'Alertmanager').flatMap((server) => {
    const name = textAt(server.content, 'spec', 'configSecret') ?? `alertmanager-${server.name}`;
    const secret = objectsOfKind(rendering, 'Secret').find(
      (object) => object.name === name && object.namespace === server.namespace,
    );
    if (secret === undefined) return [];
    return filesIn(secret)
      .filter(({ path }) => path[1] === 'alertmanager.yaml')
      .flatMap((file) => [
        ...unmounted(check, file, secret, server, rendering),
        ...routing(check, file, secret, raised),
      ]);
  });
}

function unmounted(
  check: string,
  { path, text }: TextField,
  secret: RenderedObject,
  server: RenderedObject,
  rendering: Rendering,
): readonly Finding[] {
  return [...text.matchAll(MOUNTED)].flatMap(([, list = '', name = '', key = '']) => {
    const kind = list === 'secrets' ? 'Secret' : 'ConfigMap';
    const field = list === 'secrets' ? 'secrets' : 'configMaps';
    const at = { path: printPath(path) };
    if (!listAt(server.content, 'spec', field).includes(name)) {
      const what = `${server.kind} "${server.name}" does not mount ${kind} "${name}"`;
      return [findingIn(check, secret, { ...at, what, remedy: `name it in ${field} there` })];
    }
    const found = inventoryOf(rendering).find(kind, name, server.namespace);
    if (found === undefined)
      return [findingIn(check, secret, { ...at, ...missingThing(rendering, kind, name, server.namespace ?? '') })];
    if (found.keys === undefined || found.keys.includes(key)) return [];
    return [findingIn(check, secret, { ...at, ...missingPart(found, key) })];
  });
}

function routing(check: string, { path, text }: TextField, secret: RenderedObject, raised: Raised): readonly Finding[] {
  const config = parseYaml(text);
  const problems = [
    ...receiverProblems(config).map((problem) => ({ ...problem, path })),
    ...routingProblems(config, path, raised),
  ];
  return problems.map((problem) => findingAt(check, secret, problem));
}

function receiverProblems(config: unknown): readonly Omit<Problem, 'path'>[] {
  const known = listAt(config, 'receivers').map((receiver) => textAt(receiver, 'name') ?? '');
  const used = [...new Set(receiversOf(isObject(config) ? config['route'] : undefined))];
  const missing = used.filter((name) => !known.includes(name));
  const idle = known.filter((name) => missing.length === 0 && !used.includes(name));
  return [
    ...missing.map((name) => ({
      what: `it sends to "${name}", and there is no such receiver`,
      remedy: suggest(name, known),
    })),
    ...idle.map((name) => ({
      what: `no route sends to the receiver "${name}"`,
      remedy: 'name it in a route, or remove it',
    })),
  ];
}

function receiversOf(route: unknown): readonly string[] {
  return [textAt(route, 'receiver') ?? [], ...listAt(route, 'routes').map(receiversOf)].flat();
}
