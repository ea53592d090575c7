import { refusal } from './refusal';

/** Whether a host is this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** Throws for an address without TLS, unless it is of this machine or somebody said that it may go without. */
export function refusePlain(url: URL, plainOrigins: ReadonlySet<string>, where: string, remedy: string): void {
  if (url.protocol === 'https:') return;
  if (url.protocol === 'http:' && (isLoopback(url.hostname) || plainOrigins.has(url.origin))) return;
  throw refusal(where, `${shown(url)} is not fetched, because nothing protects it on its way`, remedy);
}

/** An address as messages show it: without what may be secret. */
export function shown(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}
