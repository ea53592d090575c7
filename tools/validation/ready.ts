import { textAt, type CheckResult, type RenderedObject } from '@idp/model';
import { groupOf, objectsOf } from '@idp/verify';
import type { Grounds, Validated } from './grounds';
import { readinessOf } from './readiness';
import { resultsOf, sectionOf, type Judged } from './result';

/** The section about each kind that is not ready. */
const SECTIONS: Readonly<Record<string, string>> = {
  Certificate: 'a certificate is not issued',
  ClusterIssuer: 'a certificate is not issued',
  Issuer: 'a certificate is not issued',
  ExternalSecret: 'a secret is not copied',
  PushSecret: 'a secret is not copied',
  SecretStore: 'a secret is not copied',
  Gateway: 'the Gateway is not ready',
  GatewayClass: 'the Gateway is not ready',
  HTTPRoute: 'a route is not accepted',
  ClusterPolicy: 'a policy is not ready',
};

/** Every rendered object of a kind that says whether it is ready, is: secrets, certificates, issuers, stores, policies and more. */
export async function checkReady({ rendering, cluster }: Grounds): Promise<readonly CheckResult[]> {
  const objects = objectsOf(rendering).filter((object) => readinessOf(groupOf(object), object.kind) !== undefined);
  const kinds = new Map(objects.map((object) => [`${object.apiVersion} ${object.kind}`, object]));
  const results = [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(async ([key, { apiVersion, kind }]) => {
      const those = objects.filter((object) => `${object.apiVersion} ${object.kind}` === key);
      const found = await cluster.list({ apiVersion, kind });
      return resultsOf(
        { check: kind, needed: 'ready', page: sectionFor(kind) },
        those.map((object) => judge(object, found)),
      );
    });
  return (await Promise.all(results)).flat();
}

function sectionFor(kind: string): string {
  return sectionOf(SECTIONS[kind] ?? (kind.endsWith('Policy') ? 'a policy is not ready' : 'nothing says why'));
}

function judge(rendered: RenderedObject, found: Awaited<ReturnType<Validated['list']>>): Judged {
  const { apiVersion, kind, name, namespace } = rendered;
  const live = found.find(
    (one) => textAt(one, 'metadata', 'name') === name && textAt(one, 'metadata', 'namespace') === namespace,
  );
  const object = { apiVersion, kind, name, ...(namespace !== undefined && { namespace }) };
  const named = namespace === undefined ? name : `${namespace}/${name}`;
  const remedy = 'see the diagnosis of it';
  if (live === undefined) return { object, verdict: 'fail', found: `${named} is not there`, remedy };
  const why = readinessOf(groupOf(rendered), kind)?.(live);
  return why === undefined
    ? { verdict: 'pass', found: '', remedy: '' }
    : { object, verdict: 'fail', found: `${named} ${why}`, remedy };
}
