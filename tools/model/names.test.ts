import { isEnvironmentName, isName } from './names';

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

describe('the name of an environment', () => {
  it('leaves room for the longest component in a label of 63 characters', () => {
    expect(isEnvironmentName('a'.repeat(20))).toBe(true);
    expect(isEnvironmentName('a'.repeat(21))).toBe(false);
    expect(`${'a'.repeat(20)}-${'b'.repeat(40)}`.length).toBeLessThanOrEqual(63);
  });
});
