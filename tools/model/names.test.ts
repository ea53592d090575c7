import { isName } from './names';

describe('a name', () => {
  it.each(['loki', 'a', 'external-secrets', 'k3d', 'a'.repeat(40)])('may be %s', (name) => {
    expect(isName(name)).toBe(true);
  });

  it.each(['', 'Loki', '-loki', 'loki-', '3d', 'a_b', 'a.b', '../a', 'a/b', 'a'.repeat(41), 'a b'])(
    'may not be "%s"',
    (name) => {
      expect(isName(name)).toBe(false);
    },
  );
});
