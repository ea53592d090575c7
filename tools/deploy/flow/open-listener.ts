import { lineOf, type ApplicationState } from '../applications';
import type { DeployEvent, Listen } from './event';
import { plainLines } from './plain-lines';

/** How a deployment is told: to a person at a terminal, in the log of a pipeline, or to a program. */
export type Form = 'tree' | 'plain' | 'json';

/** What takes events, and what ends when all were told. */
export interface Listener {
  readonly listen: Listen;
  end(): Promise<void>;
}

/** Opens the way in which a deployment is told. */
export async function openListener(form: Form, print: (text: string) => void): Promise<Listener> {
  if (form === 'json') return withoutEnd((event) => print(`${JSON.stringify(event)}\n`));
  if (form === 'tree') return (await import('./open-tree')).openTree(print);
  return openPlain(print);
}

/** Lines that say what is new, of Applications only those that changed. */
export function openPlain(print: (text: string) => void): Listener {
  let known: ReadonlyMap<string, string> = new Map();
  return withoutEnd((event) => {
    for (const line of plainLines(changedIn(event, known))) print(`${line}\n`);
    if (event.type === 'applications') known = new Map(event.applications.map((one) => [one.name, lineOf(one)]));
  });
}

function changedIn(event: DeployEvent, known: ReadonlyMap<string, string>): DeployEvent {
  if (event.type !== 'applications') return event;
  const changed = event.applications.filter((one: ApplicationState) => known.get(one.name) !== lineOf(one));
  return { ...event, applications: changed };
}

function withoutEnd(listen: Listen): Listener {
  return { listen, end: async () => undefined };
}
