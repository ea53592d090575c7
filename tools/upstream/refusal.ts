import { PlatformError } from '@idp/model';
import type { UpstreamContext } from './context';

/** The mistake that keeps an upstream from being read, told at the line that names the upstream. */
export function refusal({ where }: Pick<UpstreamContext, 'where'>, what: string, remedy: string): PlatformError {
  return new PlatformError([{ where, what, remedy }]);
}
