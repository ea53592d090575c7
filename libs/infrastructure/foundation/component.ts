import { defineComponent } from '@idp/model';
import schema from './values.schema.json';
import type { Values } from './values.gen';

/** What gives way to what when a node is full: the platform before workloads, those before what names no class. */
const priorities = {
  'platform-infrastructure': {
    value: 1000000,
    description: 'Everything else needs it: certificates, secrets, GitOps.',
  },
  'platform-events': { value: 200000, description: 'The event bus and what feeds it.' },
  'platform-policy': { value: 100000, description: 'Admission policies and their reports.' },
  'platform-security': { value: 12000, description: 'Scanners and logins.' },
  'platform-observability': { value: 10000, description: 'Metrics, logs and what collects them.' },
  'platform-cicd': { value: 7500, description: 'What runs pipelines.' },
  'platform-dashboards': { value: 5000, description: 'Pages that people look at: dashboards and the portal.' },
  'user-workloads': { value: 3000, description: 'What teams run for their users.' },
  'cicd-execution': { value: 2500, description: 'Steps of pipelines, which can be repeated.' },
  'unclassified-workload': { value: 0, description: 'What names no class.', globalDefault: true },
} as const;

/** Makes the namespaces with their limits and the priority classes: the ground that every component stands on. */
export default defineComponent({
  name: 'foundation',
  description: 'Makes the namespaces with their limits, and the priority classes',
  namespace: 'kube-system',
  owner: 'platform-team',
  clusterKinds: ['Namespace', 'PriorityClass'],

  exports: {
    namespaces: Object.keys(schema.properties.namespaces.properties),
    priorityClasses: {
      infrastructure: 'platform-infrastructure',
      events: 'platform-events',
      policy: 'platform-policy',
      security: 'platform-security',
      observability: 'platform-observability',
      cicd: 'platform-cicd',
      dashboards: 'platform-dashboards',
      execution: 'cicd-execution',
    } satisfies Readonly<Record<string, keyof typeof priorities>>,
  },

  sizes: {
    standard: {
      quotas: {
        small: { cpu: '1', memory: '2Gi', memoryLimit: '6Gi', storage: '5Gi' },
        medium: { cpu: '4', memory: '8Gi', memoryLimit: '16Gi', storage: '100Gi' },
        large: { cpu: '12', memory: '24Gi', memoryLimit: '48Gi', storage: '500Gi' },
      },
    },
    ha: {
      quotas: {
        small: { cpu: '2', memory: '4Gi', memoryLimit: '12Gi', storage: '10Gi' },
        medium: { cpu: '8', memory: '16Gi', memoryLimit: '32Gi', storage: '300Gi' },
        large: { cpu: '32', memory: '64Gi', memoryLimit: '128Gi', storage: '2Ti' },
      },
    },
  },

  templateValues: ({ namespaces, quotas }: Values) => ({ namespaces, quotas, priorities }),
});
