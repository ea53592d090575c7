import { aRendering } from '@idp/testing';
import { certificatesIn } from './certificate';
import { requestProblems } from './requests';

function found(spec: string) {
  const rendering = aRendering({ shop: `kind: Certificate\nmetadata: { name: a }\nspec: { secretName: a, ${spec} }` });
  return requestProblems(certificatesIn(rendering)).map(
    ({ path, what, remedy }) => `${path.join('.')}: ${what}; ${remedy}`,
  );
}

describe('what cert-manager is asked for', () => {
  it.each([
    'duration: 2160h',
    'privateKey: { algorithm: ECDSA, size: 256 }',
    'privateKey: { size: 4096 }',
    'issuerRef: { name: a, group: cert-manager.io }',
    'issuerRef: { name: a, group: awspca.cert.example.com }',
  ])('is something that it makes: %s', (spec) => {
    expect(found(spec)).toEqual([]);
  });

  it.each([
    ['duration: 90d', 'spec.duration: "90d" is no time; write hours, such as 2160h'],
    ['duration: 30m', '30m is less than an hour'],
    ['privateKey: { algorithm: ECDSA, size: 2048 }', 'no key of ECDSA has 2048 bits; write 256, 384 or 521'],
    ['privateKey: { size: 1024 }', 'no key of RSA has 1024 bits'],
    [
      'issuerRef: { name: a, group: certmanager.io }',
      'nobody signs for the group "certmanager.io"; did you mean "cert-manager.io"?',
    ],
    [`commonName: ${'a'.repeat(65)}`, 'a common name has at most 64 characters'],
  ])('is not: %s', (spec, expected) => {
    expect(found(spec)).toEqual([expect.stringContaining(expected)]);
  });
});
