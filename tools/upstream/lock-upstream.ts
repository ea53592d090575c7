import type { Lock, Upstream } from '@idp/model';
import type { UpstreamContext } from './context';

/** Resolves the exact version of the definition and what it holds, over the network or a mirror. */
export function lockUpstream(_upstream: Upstream, _context: UpstreamContext): Promise<Lock> {
  return Promise.reject(new Error('not there yet'));
}
