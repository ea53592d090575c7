import { createHash } from 'node:crypto';

/** The digest of bytes, as locks and registries write it. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
