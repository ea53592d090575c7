import { defineComponent } from '@idp/model';

/** The kinds in which components say under which host they are reached. */
export default defineComponent({
  name: 'gateway-api',
  description: 'Brings the custom resource definitions of the Gateway API',
  namespace: 'kube-system',
  owner: 'platform-team',
  upstream: {
    manifests: 'https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.6.1/standard-install.yaml',
    version: 'v1.6.1',
  },
  // The policy keeps definitions of the experimental channel and older ones from replacing these.
  clusterKinds: ['CustomResourceDefinition', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
});
