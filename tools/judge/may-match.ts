import { listAt, type JsonObject, type RenderedObject } from '@idp/model';

/** The kinds for which Kyverno makes rules of their own from those about pods. */
const OF_PODS = ['DaemonSet', 'Deployment', 'Job', 'StatefulSet', 'ReplicaSet', 'CronJob'];

/**
 * Whether a policy may be about an object, by its kind alone. Kyverno compiles every policy anew for every object, so
 * objects that no policy is about are not worth asking for; when in doubt this says yes.
 */
export function mayMatch(policy: JsonObject, { kind }: Pick<RenderedObject, 'kind'>): boolean {
  const names = namesIn(policy);
  const kinds = OF_PODS.includes(kind) ? [kind, 'Pod'] : [kind];
  return (
    names.some((name) => name.includes('*')) || kinds.some((one) => namesOf(one).some((name) => names.includes(name)))
  );
}

/** The kinds, or resources, that a policy names, in lower case. */
function namesIn(policy: JsonObject): readonly string[] {
  const ofExpressions = listAt(policy, 'spec', 'matchConstraints', 'resourceRules').flatMap((rule) =>
    listAt(rule, 'resources'),
  );
  const ofRules = listAt(policy, 'spec', 'rules').flatMap((rule) => [
    ...listAt(rule, 'match', 'resources', 'kinds'),
    ...['any', 'all'].flatMap((list) =>
      listAt(rule, 'match', list).flatMap((filter) => listAt(filter, 'resources', 'kinds')),
    ),
  ]);
  return [...ofExpressions.map((name) => String(name).split('/')[0] ?? ''), ...ofRules.map(kindIn)].map((name) =>
    name.toLowerCase(),
  );
}

/** `Deployment`, `apps/v1/Deployment`, `Deployment.apps` or `Pod/exec`. */
function kindIn(name: unknown): string {
  const parts = String(name).split('/');
  const kind = parts.findLast((part) => /^[A-Z*]/.test(part)) ?? '*';
  return kind.split('.')[0] ?? '*';
}

/** How a kind may be written: by itself, and as the resource that it is. */
function namesOf(kind: string): readonly string[] {
  const name = kind.toLowerCase();
  return [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies')];
}
