import { namespaceOf, removeNamespace } from './namespace';
import { endProcesses } from './processes';

/** Ends everything of the testbed in a folder, also what a killed start has left; returns how many processes. */
export async function takeDown(folder: string): Promise<number> {
  const ended = await endProcesses(folder);
  const namespace = namespaceOf(folder);
  if (namespace) removeNamespace(namespace);
  return ended;
}
