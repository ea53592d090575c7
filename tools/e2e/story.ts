import { kubernetesAt, objectsAt, testbedIn, textAt } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { parse, stringify } from 'yaml';
import { isDone, type Application } from './applications';
import { podOf, until } from './cluster';
import { componentsOf } from './components-of';

/** What runs in the story: all that runs in dev. */
export const components = componentsOf('dev');

/** The testbed that the story is told on. */
export const testbed = testbedIn(process.env.TESTBED ?? '');

/** Its cluster. */
export const kubernetes = kubernetesAt(testbed.kubeconfig);

/** Where the objects are that the story looks at. */
export const paths = {
  loki: '/apis/apps/v1/namespaces/observability/statefulsets/loki',
  vault: '/apis/apps/v1/namespaces/vault/statefulsets/vault',
  certManager: '/apis/apps/v1/namespaces/cert-manager/deployments/cert-manager',
  security: '/apis/argoproj.io/v1alpha1/namespaces/argocd/applicationsets/dev-security',
  externalSecrets: '/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/dev-external-secrets',
  serviceMonitors: '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/servicemonitors.monitoring.coreos.com',
} as const;

/** Whether the Applications of all components are as Git says, and well. */
export function areDone(applications: ReadonlyMap<string, Application>, except: readonly string[] = []): boolean {
  return components.filter((name) => !except.includes(name)).every((name) => isDone(applications.get(`dev-${name}`)));
}

/** Waits until the loki that runs asks for so much. */
export function untilLoki(cpu: string): Promise<void> {
  return until(`loki asks for ${cpu}`, async () => {
    const { container } = await podOf(kubernetes, paths.loki);
    return textAt(container, 'resources', 'requests', 'cpu') === cpu;
  });
}

/** What an ApplicationSet says is wrong; empty where nothing is. */
export async function complaintOf(set: string): Promise<string> {
  const conditions = objectsAt(await kubernetes.get(set), 'status', 'conditions');
  const error = conditions.find(({ type, status }) => type === 'ErrorOccurred' && status === 'True');
  return textAt(error, 'message');
}

/** What the chapters of the story of dev share. */
export interface Spine {
  workspace(): WorkspaceCopy;
  /** Builds everything in it. */
  build(): string;
  /** Pushes to the registry of dev what it lacks, and says so. */
  push(): string;
}

/** Changes in the values of dev what loki asks for. */
export function setCpuOfLoki(workspace: WorkspaceCopy, cpu: string): void {
  const file = 'environments/dev/values/loki.yaml';
  workspace.write(file, stringify({ ...parse(workspace.read(file)), cpu }));
}

/** Where the pin of a component in dev is. */
export function pinOf(component: string): string {
  return `environments/dev/releases/${component}.yaml`;
}

/** Edits a pin as a person would. */
export function editPin(
  workspace: WorkspaceCopy,
  component: string,
  change: (pin: Record<string, unknown>) => object,
): void {
  workspace.write(pinOf(component), stringify(change(parse(workspace.read(pinOf(component))))));
}
