import type { Json } from '@idp/model';
import fc from 'fast-check';
import { changedFields } from './changed-fields';
import type { FieldChange } from './field-change';
import { printFieldPath } from './field-path';

const linesOf = (changes: readonly FieldChange[]) =>
  changes.map(({ path, before, after }) => `${printFieldPath(path)}: ${before} → ${after}`);

const anyJson: fc.Arbitrary<Json> = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value ?? 0)));

describe('the fields that changed', () => {
  it('are named by the keys of their items, not by their places', () => {
    const before = {
      containers: [
        { name: 'a', image: 'a:1' },
        { name: 'b', image: 'b:1' },
      ],
    };
    const after = {
      containers: [
        { name: 'new', image: 'n:1' },
        { name: 'a', image: 'a:1' },
        { name: 'b', image: 'b:2' },
      ],
    };

    const [first, second] = changedFields(before, after);

    expect(printFieldPath(first?.path ?? [])).toBe('containers[b].image');
    expect(second).toEqual({ path: ['containers', { item: 'new' }], after: { name: 'new', image: 'n:1' } });
  });

  it.each([
    ['ports', [{ containerPort: 80, name: 'http' }], [{ containerPort: 80, name: 'web' }], 'x[80].name: http → web'],
    ['arguments', ['--level=info', '-v'], ['--level=debug', '-v'], 'x[--level]: --level=info → --level=debug'],
    ['mounts', [{ mountPath: '/a', name: 'one' }], [{ mountPath: '/a', name: 'two' }], 'x[/a].name: one → two'],
    [
      'sources',
      [{ secretRef: { name: 'a' } }],
      [{ secretRef: { name: 'a', optional: true } }],
      'x[secretRef/a].secretRef.optional: undefined → true',
    ],
    ['places', [1, 2], [1, 3], 'x[1]: 2 → 3'],
  ])('in lists of %s', (_what, before, after, line) => {
    expect(linesOf(changedFields({ x: before }, { x: after }))).toContain(line);
  });

  it('are found in the configuration that a text holds', () => {
    const text = (period: string) => `limits:\n  retention: ${period}\nother: 1\n`;

    expect(linesOf(changedFields({ 'a.yaml': text('3d') }, { 'a.yaml': text('5d') }))).toEqual([
      '["a.yaml"].limits.retention: 3d → 5d',
    ]);
  });

  it('are lines of a text that holds none', () => {
    expect(changedFields('one\ntwo\nthree', 'one\n2\nthree')).toEqual([{ path: [], before: 'two', after: '2' }]);
  });

  it('are told also where only the form of a text differs', () => {
    expect(changedFields('a: 1\nb: 2\n', 'b: 2\na: 1\n')).toHaveLength(1);
    expect(changedFields('a\n', 'a\n\n')).toHaveLength(1);
  });

  it('include the order of items where it may mean something', () => {
    expect(changedFields({ rules: ['a', 'b'] }, { rules: ['b', 'a'] })).toHaveLength(1);
    expect(changedFields({ verbs: ['get', 'list'] }, { verbs: ['list', 'get'] })).toEqual([]);
  });

  it('are none between equal values, in whatever order keys stand', () => {
    const shuffled = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, shuffled(inner as Json)]),
      );
    };

    fc.assert(fc.property(anyJson, (value) => expect(changedFields(value, shuffled(value))).toEqual([])));
  });

  it('are some between different values', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        const same = changedFields({ root: a }, { root: b }).length === 0;
        expect(same).toBe(canonical(a) === canonical(b));
      }),
    );
  });
});

/** A form in which only what keys hold counts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join()}}`;
}
