import { wordsOf } from '../testing/plan-of';

const logs = (time: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  config.yaml: |\n    limits_config:\n      retention_period: ${time}\n`;
const metrics = (time: string) => `kind: Prometheus\nmetadata: {name: a}\nspec: {retention: ${time}}`;
const DELETES = '! keeps things for a shorter time: what is older is deleted';

describe('for how long something is kept', () => {
  it.each([
    ['90d', '7d'],
    ['4w', '14d'],
    ['0', '30d'],
  ])('is dangerous to shorten: from %s to %s', (before, after) => {
    expect(wordsOf(logs(before), logs(after))).toContain(DELETES);
    expect(wordsOf(metrics(before), metrics(after))).toContain(DELETES);
  });

  it.each([
    ['7d', '90d'],
    ['14d', '2w'],
    ['7d', 'as long as it fits'],
  ])('is not where it grows, stays, or is no time: from %s to %s', (before, after) => {
    expect(wordsOf(logs(before), logs(after))).not.toContain(DELETES);
  });
});
