import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isEnvironmentName, isName, isReserved } from './names';

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

describe('a reserved name', () => {
  it('is that of every tool, since its project has it', () => {
    const tools = readdirSync(join(__dirname, '..'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

    expect(tools.map(({ name }) => name).filter((name) => !isReserved(name))).toEqual([]);
    expect(isReserved('apps-of-apps-dev')).toBe(true);
    expect(isReserved('loki')).toBe(false);
  });
});
