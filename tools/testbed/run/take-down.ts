import { resolve } from 'node:path';
import { removeNamespace } from './namespace';
import { endProcesses } from './processes';

/** Ends everything of the testbed in a folder, also what a killed start has left; returns how many processes. */
export async function takeDown(place: string): Promise<number> {
  const folder = resolve(place);
  const ended = await endProcesses(folder);
  removeNamespace(folder);
  return ended;
}
