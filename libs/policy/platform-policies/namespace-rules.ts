import { businessLabels } from '@idp/model';
import { labelled } from './labelled';
import type { Rule } from './rule';

const own = 'object.metadata.name';

/** The rules about namespaces. */
export const namespaceRules = {
  'namespace-labels': {
    title: 'Namespaces say whose they are',
    reason: 'Costs, alerts and logs are told apart by these labels.',
    severity: 'high',
    about: 'namespaces',
    validations: labelled([...businessLabels, 'app.kubernetes.io/part-of'], 'the namespace'),
  },
  'namespace-limits': {
    title: 'Namespaces have a quota and limits',
    reason: 'One team must not take what all share.',
    severity: 'medium',
    about: 'namespaces',
    later: true,
    validations: ['resourcequotas', 'limitranges'].map((plural) => ({
      expression: `resource.List('v1', '${plural}', ${own}).items.size() > 0`,
      message: `the namespace has no ${plural === 'limitranges' ? 'LimitRange' : 'ResourceQuota'}`,
    })),
  },
} as const satisfies Readonly<Record<string, Rule>>;
