import { businessLabels } from '@idp/model';
import { labelled } from './labelled';
import type { Rule } from './rule';

const asks = (kind: 'requests' | 'limits', what: 'cpu' | 'memory') => ({
  expression: `variables.containers.all(c, c.?resources.?${kind}[?'${what}'].hasValue())`,
  message: `a container has no resources.${kind}.${what}`,
});

/** All containers of a pod but those that somebody looks into it with: Kubernetes lets these ask for nothing. */
const asking = {
  variables: [{ name: 'containers', expression: 'object.spec.containers + object.spec.?initContainers.orValue([])' }],
} as const;

/** The rules by which something can be run: who answers for it, what it needs, and whether it works. */
export const operationRules = {
  'workload-labels': {
    title: 'Pods say whose they are',
    reason: 'Costs, alerts and logs are told apart by these labels.',
    severity: 'medium',
    about: 'pods',
    validations: labelled([...businessLabels, 'app.kubernetes.io/name'], 'the pod'),
  },
  'resource-limits': {
    title: 'Containers say what they need',
    reason: 'Without requests a node is overbooked; without a limit of memory one pod takes down its neighbours.',
    severity: 'medium',
    about: 'pods',
    ...asking,
    validations: [asks('requests', 'cpu'), asks('requests', 'memory'), asks('limits', 'memory')],
  },
  'priority-class': {
    title: 'Pods have a priority class',
    reason: 'It says what gives way when a node is full.',
    severity: 'low',
    about: 'pods',
    validations: [
      {
        expression: "object.spec.?priorityClassName.orValue('') != ''",
        message: 'the pod names no priorityClassName',
      },
    ],
  },
  probes: {
    title: 'Services are probed',
    reason: 'What nobody asks passes for well.',
    severity: 'medium',
    about: 'services',
    validations: [
      {
        expression:
          'object.spec.template.spec.containers.exists(c, has(c.readinessProbe) || has(c.livenessProbe) || has(c.startupProbe))',
        message: 'no container has a readinessProbe, livenessProbe or startupProbe',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Rule>>;
