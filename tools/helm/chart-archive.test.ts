import { aChart } from './testing/a-chart';

describe('a packaged chart', () => {
  it('whose values are no mapping is refused', () => {
    const { archive } = aChart('web', { files: { 'values-test.yaml': '- a\n' } });

    expect(() => archive.valuesOf('test')).toThrow('web: holds values-test.yaml, which is no mapping of YAML');
  });

  it('that the platform has not made is refused', () => {
    const files = { 'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' };

    expect(() => aChart('web', { files })).toThrow('web: lacks what a release pins');
  });
});
