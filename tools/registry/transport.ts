import { refusal } from './refusal';

/** Whether a host is this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** Where an address comes from: what may go without TLS, and the server that named it where no person did. */
export interface Origin {
  /** The origins that somebody says may go without TLS. */
  readonly plainOrigins: ReadonlySet<string>;
  readonly namedBy?: URL;
  /** File and line, for messages. */
  readonly where: string;
  readonly remedy: string;
}

/**
 * Throws for an address without TLS, unless somebody said that it may go without. This machine may where a person names
 * it, or a server of this machine: any other server could have its programs asked by sending on to them.
 */
export function refusePlain(url: URL, { plainOrigins, namedBy, where, remedy }: Origin): void {
  if (url.protocol === 'https:') return;
  if (url.protocol === 'http:' && plainOrigins.has(url.origin)) return;
  if (isPlainLoopback(url) && (namedBy === undefined || isPlainLoopback(namedBy))) return;
  throw refusal(where, `${shown(url)} is not fetched, because nothing protects it on its way`, remedy);
}

function isPlainLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && isLoopback(hostname);
}

/** An address as messages show it: without what may be secret. */
export function shown(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}
