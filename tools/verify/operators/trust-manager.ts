import { objectAt, textAt, valueAt } from '@idp/model';
import { existing } from '../existing';
import { namespacesIn } from '../namespaces';
import { selects } from '../label-selector';
import type { Makers } from './maker';

/** trust-manager: https://cert-manager.io/docs/trust/trust-manager/ */
export const trustManager: Makers = {
  Bundle: ({ name, content }, rendering) => {
    const target = objectAt(content, 'spec', 'target');
    const stores = ['jks', 'pkcs12'].flatMap((store) => textAt(target, 'additionalFormats', store, 'key') ?? []);
    const selector = valueAt(target, 'namespaceSelector');
    return namespacesIn(rendering)
      .filter(({ labels }) => selects(selector, labels))
      .flatMap((namespace) =>
        (['configMap', 'secret'] as const).flatMap((form) => {
          const key = textAt(target, form, 'key');
          if (key === undefined) return [];
          return [existing(form === 'secret' ? 'Secret' : 'ConfigMap', namespace.name, name, [key, ...stores])];
        }),
      );
  },
};
