import type { Comparison } from './compare';
import { renderColdGoal, renderComparisons, renderIdleGoal, renderPlacements } from './report';

function aComparison(build: number, nx: number): Comparison {
  const cost = (seconds: number) => ({ wall: seconds, cpu: seconds, memory: seconds * 2 ** 20 });
  return {
    title: 'full build, cold',
    tasks: { ran: 3, all: 4 },
    build: cost(build),
    nx: cost(nx),
    nxWithFiles: cost(nx),
    walls: [build, build + 1],
  };
}

describe('the report', () => {
  it('puts a build beside Nx alone and tells the difference as our share', () => {
    const lines = renderComparisons('This repository', [aComparison(3, 2)]).split('\n');

    expect(lines).toContainEqual(
      expect.stringMatching(/^full build, cold \(3 of 4 tasks run\) +3.00 s .* 3.00 s to 4.00 s$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}our share: the difference +1.00 s +1.00 s +1 MiB$/));
  });

  it('says "n/a" where the system does not tell the memory', () => {
    const { build, ...rest } = aComparison(3, 2);

    expect(renderComparisons('', [{ ...rest, build: { ...build, memory: undefined } }])).toContain('n/a');
  });

  it('says of each goal whether it is met', () => {
    expect(renderColdGoal([aComparison(2.5, 2)])).toMatch(/under 1.00 s: 0.50 s, .*, met$/);
    expect(renderColdGoal([aComparison(3.5, 2)])).toMatch(/under 1.00 s: 1.50 s, .*, NOT met$/);
    expect(renderIdleGoal([aComparison(9, 1), aComparison(2.1, 2)])).toMatch(/1.05 ×, .*, met$/);
    expect(renderIdleGoal([aComparison(1, 1), aComparison(3, 2)])).toMatch(/1.50 ×, .*, NOT met$/);
  });

  it('compares a placement of the largest workspace with the dearest and the cheapest of smaller ones', () => {
    const reportOn = (...cpu: number[]) =>
      renderPlacements(cpu.map((each) => ({ placements: 1, wall: each, cpu: each })));

    expect(reportOn(0.008, 0.004, 0.005)).toMatch(/: 0.63 ×, .* 1.25 ×, met$/);
    expect(reportOn(0.008, 0.004, 0.006)).toMatch(/: 0.75 ×, .* 1.50 ×, NOT met$/);
  });
});
