import fc from 'fast-check';
import { chooseMoves, type Judged } from './choose-moves';
import { isOpen } from './gate';
import { aCandidate, closed } from './testing/a-candidate';

const namesOf = (list: readonly { readonly component: string }[]) => list.map(({ component }) => component);
const all = () => true;

describe('the releases that move', () => {
  it('are all that are ready', () => {
    const { moves, waiting } = chooseMoves([aCandidate('vault'), aCandidate('loki', [], [closed])], all);

    expect(namesOf(moves)).toEqual(['vault']);
    expect(waiting).toMatchObject([{ component: 'loki', reasons: [{ component: 'loki', gate: closed }] }]);
  });

  it('bring what they need, and say who needs it', () => {
    const candidates = [aCandidate('vault'), aCandidate('cilium'), aCandidate('dex', ['vault'])];
    const { moves } = chooseMoves(candidates, ({ component }) => component === 'dex');

    expect(moves).toMatchObject([{ component: 'vault', neededBy: 'dex' }, { component: 'dex' }]);
    expect(moves[1]).not.toHaveProperty('neededBy');
  });

  it('wait with what they need', () => {
    const { moves, waiting } = chooseMoves([aCandidate('vault', [], [closed]), aCandidate('dex', ['vault'])], all);

    expect(moves).toEqual([]);
    expect(waiting[1]).toMatchObject({ component: 'dex', reasons: [{ component: 'vault' }] });
  });

  it('do not wait for what needs them', () => {
    const { moves } = chooseMoves([aCandidate('vault'), aCandidate('dex', ['vault'], [closed])], all);

    expect(namesOf(moves)).toEqual(['vault']);
  });

  /** Candidates that need some of those before them; every third is closed by chance. */
  const someCandidates = fc
    .array(fc.record({ needs: fc.array(fc.nat(9)), isClosed: fc.boolean(), isWanted: fc.boolean() }), { maxLength: 10 })
    .map((shapes) => {
      const needs: Set<number>[] = [];
      for (const [index, shape] of shapes.entries())
        needs.push(
          new Set(shape.needs.filter((need) => need < index).flatMap((need) => [need, ...(needs[need] ?? [])])),
        );
      const candidates = shapes.map(({ isClosed }, index): Judged => {
        const names = [...(needs[index] ?? [])].map((need) => `c${need}`);
        return aCandidate(`c${index}`, names, isClosed ? [closed] : []);
      });
      return { candidates, wanted: shapes.flatMap(({ isWanted }, index) => (isWanted ? [`c${index}`] : [])) };
    });

  it('are closed under needs, pass every gate, and leave no wanted one untold', () => {
    fc.assert(
      fc.property(someCandidates, ({ candidates, wanted }) => {
        const { moves, waiting } = chooseMoves(candidates, ({ component }) => wanted.includes(component));
        const moving = namesOf(moves);
        const known = namesOf(candidates);

        for (const { needs, gates } of moves) {
          expect(needs.filter((need) => known.includes(need) && !moving.includes(need))).toEqual([]);
          expect(isOpen(gates)).toBe(true);
        }
        for (const { reasons } of waiting) expect(reasons).not.toEqual([]);
        expect(wanted.filter((name) => !moving.includes(name) && !namesOf(waiting).includes(name))).toEqual([]);
        for (const { component, neededBy } of moves) expect(neededBy === undefined).toBe(wanted.includes(component));
      }),
    );
  });

  it('are the same when they are chosen again from what is left, with nothing new', () => {
    fc.assert(
      fc.property(someCandidates, ({ candidates }) => {
        const moved = namesOf(chooseMoves(candidates, all).moves);
        const left = candidates.filter(({ component }) => !moved.includes(component));

        expect(chooseMoves(left, all).moves).toEqual([]);
      }),
    );
  });
});
