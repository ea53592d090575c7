/** One try: what it gave, or why it may go better the next time. */
export type Try<T> = { readonly result: T } | { readonly failure: string; readonly afterMs?: number };

/** How often something is tried, and how long is waited in between. */
export interface Patience {
  readonly tries: number;
  /** Before the second try; twice as long before each other one. */
  readonly firstWaitMs: number;
  /** A server that asks for more is not waited for. */
  readonly longestWaitMs: number;
}

/** Tries until there is a result; tells the failure of the last try when there is none. */
export async function retry<T>(
  attempt: () => Promise<Try<T>>,
  { tries, firstWaitMs, longestWaitMs }: Patience,
): Promise<{ readonly result: T } | { readonly failure: string }> {
  for (let number = 1; ; number += 1) {
    const tried = await attempt();
    if ('result' in tried) return tried;
    const { failure, afterMs } = tried;
    if (number >= tries) return { failure: `${failure} (tried ${number} times)` };
    const backoff = firstWaitMs * 2 ** (number - 1) * (1 + Math.random() / 4);
    const wait = afterMs ?? Math.min(backoff, longestWaitMs);
    if (wait > longestWaitMs) return { failure: `${failure} and asks to wait for ${Math.ceil(wait / 1000)} s` };
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** How long a Retry-After header asks to wait: seconds, or a date. */
export function waitOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const until = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
