import stack from '@idp/observability/kube-prometheus-stack';
import { helmValuesOf } from '@idp/testing';
import pyrra from './component';

const chartIn = () => helmValuesOf(pyrra)().pyrra;

describe('pyrra', () => {
  it('asks the Prometheus of the platform', () => {
    expect(chartIn()).toMatchObject({ prometheusUrl: stack.exports.prometheus });
  });

  it('makes series that dashboards find by one name for all promises', () => {
    expect(chartIn()).toMatchObject({ genericRules: { enabled: true } });
  });

  it('is reached from inside of the cluster only, since anybody would be let in', () => {
    expect(pyrra.routes).toBeUndefined();
  });
});
