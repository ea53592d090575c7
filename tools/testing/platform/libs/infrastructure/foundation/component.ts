import { defineComponent } from '@idp/model';

/** Makes the namespaces. */
export default defineComponent({
  name: 'foundation',
  description: 'Makes the namespaces',
  namespace: 'kube-system',
  owner: 'platform-team',
  exports: { namespaces: ['security', 'observability'] },
});
