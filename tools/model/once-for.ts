/**
 * A function that makes something of an object once: what it made is remembered for as long as the object is there, or
 * the part of it by which it is known.
 */
export function onceFor<Key extends object, Made>(
  make: (key: Key) => Made,
  knownBy: (key: Key) => object = (key) => key,
): (key: Key) => Made {
  const remembered = new WeakMap<object, { readonly made: Made }>();
  return (key) => {
    const place = knownBy(key);
    const known = remembered.get(place) ?? { made: make(key) };
    remembered.set(place, known);
    return known.made;
  };
}
