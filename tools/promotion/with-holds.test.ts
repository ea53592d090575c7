import { parse } from 'yaml';
import { withHolds } from './with-holds';

const text = `# Where people work.
domain: prod.example.com # ours
cluster: { server: https://kubernetes.default.svc }
`;
const reason = 'rolled back to what was pinned at 0123456';

describe('a hold', () => {
  it('is added to the facts, which keep their comments', () => {
    const held = withHolds(text, ['loki', 'vault'], reason);

    expect(held).toContain('# Where people work.\ndomain: prod.example.com # ours\n');
    expect(held).toContain('cluster: { server: https://kubernetes.default.svc }');
    expect(parse(held).promotion).toEqual({
      holds: [
        { component: 'loki', reason },
        { component: 'vault', reason },
      ],
    });
  });

  it('that is there keeps its reason, and is not added twice', () => {
    const once = withHolds(text, ['loki'], 'the disk is being replaced');
    const twice = withHolds(once, ['loki', 'vault'], reason);

    expect(parse(twice).promotion.holds).toEqual([
      { component: 'loki', reason: 'the disk is being replaced' },
      { component: 'vault', reason },
    ]);
    expect(withHolds(twice, ['vault'], reason)).toBe(twice);
  });

  it('of nothing changes nothing', () => {
    expect(withHolds(text, [], reason)).toBe(text);
  });
});
