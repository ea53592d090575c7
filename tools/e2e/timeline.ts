const begin = Date.now();

/** Prints what has happened, with the seconds since the start. */
export function mark(what: string): void {
  process.stdout.write(`${secondsSince(begin).padStart(7)} s  ${what}\n`);
}

/** Prints what has happened, and how long it took since a moment. */
export function markSince(since: number, what: string): void {
  mark(`${what}, after ${secondsSince(since)} s`);
}

function secondsSince(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}
