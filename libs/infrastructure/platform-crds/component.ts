import { defineComponent } from '@idp/model';

/** The kind in which components say what users may expect. Pyrra, which acts on it, comes long after the first of them. */
export default defineComponent({
  name: 'platform-crds',
  description: 'Brings the custom resource definition of service levels',
  namespace: 'kube-system',
  owner: 'observability-team',
  upstream: {
    manifests:
      'https://raw.githubusercontent.com/pyrra-dev/pyrra/v0.10.1/config/crd/bases/pyrra.dev_servicelevelobjectives.yaml',
    version: 'v0.10.1',
  },
  clusterKinds: ['CustomResourceDefinition'],
});
