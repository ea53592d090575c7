import { join } from 'node:path';
import type { Bed, Part } from './part';

const tools = join(__dirname, '../..');

/** Plays the operators whose kinds Argo CD waits for, and mounts Argo CD's certificate authorities. */
export function standIn({ paths }: Bed): Part {
  return {
    name: 'stand-in',
    command: [
      process.execPath,
      '-r',
      join(tools, 'nx/ts.cjs'),
      join(tools, 'testbed/stand-in/main.ts'),
      paths.kubeconfig,
      paths.argoCdTls,
    ],
  };
}
