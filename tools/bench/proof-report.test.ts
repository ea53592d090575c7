import { renderProof } from './proof-report';

const cost = (seconds: number) => ({ wall: seconds, cpu: seconds * 2, memory: seconds * 2 ** 30 });

function reportOf(changes: Partial<Parameters<typeof renderProof>[0]> = {}): string {
  return renderProof({
    charts: 'stand-ins',
    environments: 4,
    placements: 48,
    cold: cost(1.4),
    helm: cost(0.5),
    repeated: cost(1.3),
    nx: cost(1.2),
    component: cost(1.1),
    environment: cost(1.3),
    plan: cost(1),
    ...changes,
  });
}

describe('the report on verify and plan', () => {
  it('says what was measured, and with whose charts', () => {
    expect(reportOf()).toContain('Verify and plan: 48 charts in 4 environments, upstreams stand-ins');
    expect(reportOf()).toMatch(/helm alone: each chart once +0.50 s +1.00 s +512 MiB/);
  });

  it('says of each goal whether it is met', () => {
    expect(reportOf().match(/, met$/gm)).toHaveLength(5);
    expect(reportOf({ cold: cost(1.6) })).toMatch(/helm's own: 3.20 ×, NOT met[^]*memory .* 1638 MiB, NOT met/);
    expect(reportOf({ repeated: cost(2.3) })).toMatch(/again within .*: 1.10 s, NOT met/);
    expect(reportOf({ component: cost(3) })).toMatch(/one changed component under .*, NOT met/);
    expect(reportOf({ plan: cost(5) })).toMatch(/a plan under .*, NOT met/);
  });
});
