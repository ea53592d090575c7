import { textAt, valueAt, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import { hoursIn, type Certificate } from './certificate';
import type { ObjectProblem } from '../../problem';

/** What is wrong with how certificates are ordered: by whom they are signed, for how long and for what. */
export function orderProblems(certificates: readonly Certificate[], rendering: Rendering): readonly ObjectProblem[] {
  return certificates.flatMap((certificate) => [
    ...renewal(certificate),
    ...issuance(certificate, certificates, rendering),
  ]);
}

function renewal({ object, duration }: Certificate): readonly ObjectProblem[] {
  const before = hoursIn(valueAt(object.content, 'spec', 'renewBefore'));
  if (before === undefined || before < duration) return [];
  const what = `it is renewed ${before} hours before its end, and lasts ${duration}`;
  return [{ object, path: ['spec', 'renewBefore'], what, remedy: 'state less than its duration' }];
}

function issuance(
  certificate: Certificate,
  certificates: readonly Certificate[],
  rendering: Rendering,
): readonly ObjectProblem[] {
  const { object, issuer } = certificate;
  const issuing = objectsOfKind(rendering, issuer.kind).find(
    ({ name, namespace }) => name === issuer.name && (issuer.kind !== 'Issuer' || namespace === object.namespace),
  );
  if (issuing === undefined) return [];
  if (valueAt(issuing.content, 'spec', 'acme') !== undefined) return secretNames(certificate);
  const secret = textAt(issuing.content, 'spec', 'ca', 'secretName');
  const authority = certificates.find((one) => secret !== undefined && one.secret === secret);
  return authority === undefined ? [] : ofAuthority(certificate, authority);
}

/** Names that nobody outside can prove to own. */
function secretNames({ object, hosts, addresses, issuer }: Certificate): readonly ObjectProblem[] {
  const inside = [...hosts.filter((host) => /^[^.]+$|\.svc$|\.local$/.test(host)), ...addresses];
  if (inside.length === 0) return [];
  const what = `${issuer.kind} "${issuer.name}" signs what is proven in public, and not ${inside.join(', ')}`;
  return [{ object, path: ['spec', 'issuerRef', 'name'], what, remedy: 'let an issuer with a CA of its own sign it' }];
}

function ofAuthority({ object, duration }: Certificate, authority: Certificate): readonly ObjectProblem[] {
  if (valueAt(authority.object.content, 'spec', 'isCA') !== true) {
    const what = `Certificate "${authority.object.name}", which signs it, is no authority`;
    return [{ object, path: ['spec', 'issuerRef', 'name'], what, remedy: 'set isCA there' }];
  }
  if (authority.duration >= duration) return [];
  const what = `it lasts ${duration} hours, and "${authority.object.name}", which signs it, ${authority.duration}`;
  return [{ object, path: ['spec', 'duration'], what, remedy: 'let the authority last longer' }];
}
