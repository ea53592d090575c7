import { helmValuesOf } from '@idp/testing';
import prometheusOperatorCrds from './component';

describe('prometheus-operator-crds', () => {
  it('lets neither Argo CD nor Helm delete a definition', () => {
    const valuesIn = helmValuesOf(prometheusOperatorCrds);

    expect(valuesIn()).toMatchObject({
      'prometheus-operator-crds': {
        crds: {
          annotations: {
            'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
            'helm.sh/resource-policy': 'keep',
          },
        },
      },
    });
  });

  it('is there before everything that is measured', () => {
    expect(prometheusOperatorCrds.needs).toBeUndefined();
  });
});
