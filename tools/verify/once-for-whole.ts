import { onceFor, type Rendering } from '@idp/model';

/**
 * A function that makes something of a whole environment once, whichever component somebody asks about: what it makes
 * cannot depend on that.
 */
export function onceForWhole<Made>(make: (rendering: Rendering) => Made): (rendering: Rendering) => Made {
  const made = onceFor(make, ({ components }) => components);
  return ({ asked: _asked, ...whole }) => made(whole);
}
