import { departedFacts, forgettingFacts, renamedFacts } from './departed-facts';

const bare = '# What teams build on.\ndomain: a.example.com # their own\n';
const full = `${bare}components:
  dex: false
  loki: false
removals: [loki, vault]
promotion:
  holds:
    - component: vault
      reason: 'rolled back to v1'
    - component: dex
      reason: 'not before the move'
`;

describe('the facts of an environment', () => {
  it('turn a component off that leaves, permit that, and hold it no more', () => {
    expect(departedFacts(bare, 'vault')).toBe(`${bare}components:\n  vault: false\nremovals:\n  - vault\n`);
    expect(departedFacts(full, 'vault')).toBe(
      full
        .replace('  loki: false\n', '  loki: false\n  vault: false\n')
        .replace('[loki, vault]', '[ loki, vault ]')
        .replace("    - component: vault\n      reason: 'rolled back to v1'\n", ''),
    );
  });

  it('say the same when it leaves twice', () => {
    const once = departedFacts(full, 'vault');

    expect(departedFacts(once, 'vault')).toBe(once);
  });

  it('say the same of a component that was renamed, by its new name', () => {
    expect(renamedFacts(bare, 'dex', 'logins')).toBe(bare);
    expect(renamedFacts(full, 'dex', 'logins')).toBe(
      full.replaceAll('dex', 'logins').replace('[loki, vault]', '[ loki, vault ]'),
    );
    expect(renamedFacts(full, 'vault', 'store')).toContain('removals: [ loki, store ]');
  });

  it('forget a component that is none any more, and nothing else', () => {
    expect(forgettingFacts(departedFacts(bare, 'vault'), 'vault')).toBe(bare);
    expect(forgettingFacts(full, 'loki')).toBe(
      full.replace('  loki: false\n', '').replace('[loki, vault]', '[ vault ]'),
    );
  });
});
