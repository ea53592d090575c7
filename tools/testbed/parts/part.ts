import type { Paths } from '../run/folder';
import type { Ports } from '../run/ports';

/** One process of the testbed. */
export interface Part {
  readonly name: string;
  /** The program and its arguments. */
  readonly command: readonly string[];
  /** What its environment has besides PATH, HOME and TMPDIR. */
  readonly env?: Readonly<Record<string, string>>;
  /** The port of loopback that it is known by; a part without one is ready once it runs. */
  readonly port?: number;
  /** What answers there once it is ready; without it, being connected to is enough. */
  readonly health?: string;
  /** Whether it is started again when it ends after it was ready, as a kubelet would. */
  readonly restarts?: boolean;
}

/** What the arguments of parts are made from. */
export interface Bed {
  readonly paths: Paths;
  readonly ports: Ports;
}

/** An address on loopback. */
export function at(port: number): string {
  return `127.0.0.1:${port}`;
}
