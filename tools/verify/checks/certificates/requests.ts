import { textAt, valueAt } from '@idp/model';
import { nearest, suggest } from '@idp/schema';
import type { ObjectProblem } from '../../problem';
import { hoursIn, type Certificate } from './certificate';

/** Sizes of keys that cert-manager makes: https://cert-manager.io/docs/reference/api-docs/#cert-manager.io/v1.CertificatePrivateKey */
const SIZES: Readonly<Record<string, (size: number) => boolean>> = {
  ECDSA: (size) => [256, 384, 521].includes(size),
  RSA: (size) => size >= 2048 && size <= 8192,
};

const GROUPS = ['cert-manager.io'];

type Found = readonly Omit<ObjectProblem, 'object'>[];

/** What cert-manager is asked for and refuses. */
export function requestProblems(certificates: readonly Certificate[]): readonly ObjectProblem[] {
  return certificates.flatMap(({ object }) =>
    [...timeProblems(object.content), ...keyProblems(object.content), ...nameProblems(object.content)].map(
      (problem) => ({ ...problem, object }),
    ),
  );
}

function timeProblems(content: unknown): Found {
  return ['duration', 'renewBefore'].flatMap((field): Found => {
    const text = textAt(content, 'spec', field);
    const path = ['spec', field];
    if (text === undefined) return [];
    const hours = hoursIn(text);
    if (hours === undefined) return [{ path, what: `"${text}" is no time`, remedy: 'write hours, such as 2160h' }];
    if (field === 'renewBefore' || hours >= 1) return [];
    return [{ path, what: `${text} is less than an hour, which cert-manager refuses`, remedy: 'write at least 1h' }];
  });
}

function keyProblems(content: unknown): Found {
  const algorithm = textAt(content, 'spec', 'privateKey', 'algorithm') ?? 'RSA';
  const size = valueAt(content, 'spec', 'privateKey', 'size');
  if (typeof size !== 'number' || (SIZES[algorithm]?.(size) ?? true)) return [];
  const remedy = algorithm === 'ECDSA' ? 'write 256, 384 or 521' : 'write 2048 to 8192';
  return [{ path: ['spec', 'privateKey', 'size'], what: `no key of ${algorithm} has ${size} bits`, remedy }];
}

function nameProblems(content: unknown): Found {
  const common = textAt(content, 'spec', 'commonName') ?? '';
  const group = textAt(content, 'spec', 'issuerRef', 'group') ?? 'cert-manager.io';
  const isNear = !GROUPS.includes(group) && nearest(group, GROUPS) !== undefined;
  return [
    ...(common.length > 64
      ? [
          {
            path: ['spec', 'commonName'],
            what: 'a common name has at most 64 characters',
            remedy: 'leave it out, and name the host in dnsNames',
          },
        ]
      : []),
    ...(isNear
      ? [
          {
            path: ['spec', 'issuerRef', 'group'],
            what: `nobody signs for the group "${group}"`,
            remedy: suggest(group, GROUPS),
          },
        ]
      : []),
  ];
}
