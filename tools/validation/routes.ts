import { gateway, listAt, textAt, type CheckResult, type Rendering } from '@idp/model';
import { objectsOfKind } from '@idp/verify';
import type { Grounds } from './grounds';
import { resultsOf, sectionOf, type Judged } from './result';
import { isAnswer, type Silence } from './web';

/** Every host of a route answers over TLS with a certificate of the authority that the environment names. */
export async function checkRoutes({ rendering, visit }: Grounds): Promise<readonly CheckResult[]> {
  const judged = await Promise.all(
    hostsOf(rendering).map(async (host): Promise<Judged> => {
      const visited = await visit(new URL(`https://${host}/`));
      return isAnswer(visited) ? judgeStatus(host, visited.status) : judgeSilence(host, visited);
    }),
  );
  return resultsOf(
    { check: 'Routes', needed: 'an answer over TLS', page: sectionOf('a page does not answer') },
    judged,
  );
}

/** The hosts of the routes of an environment; what redirects from plain HTTP has none of its own. */
export function hostsOf(rendering: Rendering): readonly string[] {
  const hosts = objectsOfKind(rendering, 'HTTPRoute').flatMap(({ content }) =>
    listAt(content, 'spec', 'parentRefs').some((parent) => textAt(parent, 'sectionName') === gateway.listener)
      ? listAt(content, 'spec', 'hostnames').map(String)
      : [],
  );
  return [...new Set(hosts)].filter((host) => !host.startsWith('*')).sort();
}

/** What is not found is answered all the same; the Gateway itself says 502, 503 and 504 for whom it does not reach. */
function judgeStatus(host: string, status: number): Judged {
  return status < 500
    ? { verdict: 'pass', found: '', remedy: '' }
    : { verdict: 'fail', found: `${host} answers ${status}`, remedy: 'see whether its pods are ready' };
}

/** What Node calls names that nobody knows. */
const UNKNOWN_NAMES = ['ENOTFOUND', 'EAI_AGAIN'];

/** What Node calls certificates that it does not take. */
const UNTRUSTED = /CERT|SELF_SIGNED|VERIFY|ALTNAME/;

/** What nobody answers, by why: a name that this machine does not know says nothing about the page. */
export function judgeSilence(host: string, { code, why }: Silence): Judged {
  if (UNKNOWN_NAMES.includes(code))
    return {
      verdict: 'unknown',
      found: `the name ${host} is not known here`,
      remedy: 'let DNS lead it to the Gateway',
    };
  if (UNTRUSTED.test(code)) {
    const remedy = 'see who listens there, and whether the certificate of the Gateway is issued';
    return {
      verdict: 'fail',
      found: `the certificate of ${host} is not taken: ${why}`,
      remedy,
      page: sectionOf('a certificate is not trusted'),
    };
  }
  return {
    verdict: 'fail',
    found: `${host} does not answer: ${why}`,
    remedy: 'see whether the Gateway is ready, and where the name leads',
  };
}
