import kyverno from '@idp/policy/kyverno';
import { defineComponent } from '@idp/model';
import { exceptionsOf } from './exceptions';
import { policiesOf } from './policies';
import type { Values } from './values.gen';

/** The rules that everything in the cluster is judged by. */
export default defineComponent({
  name: 'platform-policies',
  description: 'The rules that everything in the cluster is judged by',
  namespace: kyverno.namespace,
  owner: 'security-team',
  needs: [kyverno],
  clusterKinds: ['ValidatingPolicy'],

  templateValues: (values: Values, environment) => ({
    policies: policiesOf(values, environment),
    exceptions: exceptionsOf(values),
  }),
});
