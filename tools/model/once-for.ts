/** A function that makes something of an object once: what it made is remembered for as long as the object is there. */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const remembered = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const known = remembered.get(key) ?? { made: make(key) };
    remembered.set(key, known);
    return known.made;
  };
}
