import { deployment, findingsIn, quota } from '../testing/manifests';

describe('containers', () => {
  const range = (rules: string) => `
kind: LimitRange
metadata: { name: platform }
spec: { limits: [{ type: Container, ${rules} }] }
---`;

  it('that state nothing a quota counts are refused', () => {
    expect(findingsIn(quota('{ requests.cpu: 1, limits.memory: 1Gi }') + deployment(1, '{}'))).toEqual([
      'Deployment spec.template.spec.containers[0].resources: container main does not state requests.cpu and limits.memory, which a quota of its namespace counts: its pods are refused',
    ]);
    expect(findingsIn(quota('{ requests.cpu: 1 }') + deployment(1, '{ limits: { cpu: 1 } }'))).toEqual([]);
  });

  it('that ask for more than the limit which a LimitRange gives are refused', () => {
    const asks = deployment(1, '{ requests: { memory: 512Mi } }');

    expect(findingsIn(range('default: { memory: 256Mi }') + asks)).toEqual([
      expect.stringContaining('asks for 512Mi of memory, more than its limit of 256Mi'),
    ]);
    expect(findingsIn(range('default: { memory: 512Mi }') + asks)).toEqual([]);
  });

  it('stay within what a LimitRange allows', () => {
    const rules = range('min: { cpu: 10m }, max: { cpu: 1 }');

    expect(findingsIn(rules + deployment(1, '{ requests: { cpu: 5m } }'))).toEqual([
      expect.stringContaining('asks for 5m of cpu, at least 10m is allowed'),
    ]);
    expect(findingsIn(rules + deployment(1, '{ limits: { cpu: 2 } }'))).toEqual([
      expect.stringContaining('may use 2 of cpu, at most 1 is allowed'),
    ]);
    expect(findingsIn(rules + deployment(1, '{ requests: { cpu: 10m }, limits: { cpu: 1 } }'))).toEqual([]);
  });
});
