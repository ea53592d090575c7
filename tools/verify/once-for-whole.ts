import type { Rendering } from '@idp/model';

/**
 * A function that makes something of a whole environment once, whichever component somebody asks about: what it makes
 * cannot depend on that.
 */
export function onceForWhole<Made>(make: (rendering: Rendering) => Made): (rendering: Rendering) => Made {
  const remembered = new WeakMap<Rendering['components'], { readonly made: Made }>();
  return ({ asked: _asked, ...whole }) => {
    const known = remembered.get(whole.components) ?? { made: make(whole) };
    remembered.set(whole.components, known);
    return known.made;
  };
}
