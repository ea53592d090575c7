import { setTimeout as wait } from 'node:timers/promises';

/** How long is waited, and how often is asked meanwhile. */
export interface Patience {
  readonly seconds: number;
  readonly every?: number;
}

/** Asks until there is a result; undefined when the time is up. */
export async function until<T>(
  ask: () => Promise<T | undefined>,
  { seconds, every = 1 }: Patience,
): Promise<T | undefined> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const result = await ask();
    if (result !== undefined || Date.now() >= end) return result;
    await wait(every * 1000);
  }
}
