import { isAnswer, type Answer, type Silence, type Visit } from '../web';

/** Where somebody came to who followed a provider. */
export interface Followed {
  readonly url: URL;
  readonly answer: Answer | Silence;
}

/** Nobody is sent around more often. */
const MOST = 8;

/** Goes where a page leads, as long as it stays at the same origin; returns the address that leads away, unvisited. */
export async function follow(visit: Visit, from: URL, answer: Answer | Silence): Promise<Followed> {
  let followed: Followed = { url: from, answer };
  for (let steps = 0; steps < MOST; steps += 1) {
    const { url, answer: now } = followed;
    if (!isAnswer(now) || now.location === undefined) return followed;
    const next = new URL(now.location, url);
    if (next.origin !== from.origin) return { url: next, answer: now };
    followed = { url: next, answer: await visit(next) };
  }
  return followed;
}
