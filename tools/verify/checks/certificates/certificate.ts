import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';

/** What cert-manager is asked to make. */
export interface Certificate {
  readonly object: RenderedObject;
  /** The Secret in which it comes to be. */
  readonly secret: string;
  readonly hosts: readonly string[];
  readonly addresses: readonly string[];
  readonly issuer: { readonly kind: string; readonly name: string };
  /** Hours. */
  readonly duration: number;
  readonly usages: readonly string[];
}

/** https://cert-manager.io/docs/reference/api-docs/#cert-manager.io/v1.CertificateSpec */
const USUAL_DURATION = 2160;

/** The certificates of an environment. */
export function certificatesIn(rendering: Rendering): readonly Certificate[] {
  return objectsOfKind(rendering, 'Certificate').flatMap((object) => {
    const { content } = object;
    const secret = textAt(content, 'spec', 'secretName');
    if (secret === undefined) return [];
    return [
      {
        object,
        secret,
        // Nobody reads the common name any more.
        hosts: listAt(content, 'spec', 'dnsNames').map(String),
        addresses: listAt(content, 'spec', 'ipAddresses').map(String),
        issuer: {
          kind: textAt(content, 'spec', 'issuerRef', 'kind') ?? 'Issuer',
          name: textAt(content, 'spec', 'issuerRef', 'name') ?? '',
        },
        duration: hoursIn(valueAt(content, 'spec', 'duration')) ?? USUAL_DURATION,
        usages: listAt(content, 'spec', 'usages').map(String),
      },
    ];
  });
}

/** Whether somebody who calls a host takes a certificate for it: a star stands for one word. */
export function isFor({ hosts }: Pick<Certificate, 'hosts'>, host: string): boolean {
  return hosts.some(
    (name) => name === host || (name.startsWith('*.') && host.slice(host.indexOf('.') + 1) === name.slice(2)),
  );
}

const HOURS: Readonly<Record<string, number>> = { h: 1, m: 1 / 60, s: 1 / 3600 };

/** The hours that a duration such as `2160h0m0s` stands for; undefined where it is none. */
export function hoursIn(duration: unknown): number | undefined {
  if (typeof duration !== 'string' || !/^(?:\d+(?:\.\d+)?[hms])+$/.test(duration)) return undefined;
  return [...duration.matchAll(/([\d.]+)([hms])/g)].reduce(
    (sum, [, amount = '', unit = '']) => sum + Number(amount) * (HOURS[unit] ?? 0),
    0,
  );
}
