import { argoCd, type JsonObject } from '@idp/model';

/** The account of remedies; guard.yaml says what of an object it may change. */
export const remediationAccount = 'remediation';

/** What of alerts each remedy needs to know, as the labels of an alert. */
export interface Remedy {
  /** The WorkflowTemplate. */
  readonly name: string;
  readonly alerts: readonly string[];
  /** Its parameters, each with the label that holds it. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly spec: JsonObject;
}

function specOf(name: string, parameters: readonly string[], manifest: string): JsonObject {
  const inputs = parameters.map((parameter) => ({ name: parameter }));
  return {
    serviceAccountName: remediationAccount,
    entrypoint: name,
    arguments: { parameters: inputs },
    templates: [
      {
        name,
        inputs: { parameters: inputs.map((input) => ({ ...input, value: `{{workflow.parameters.${input.name}}}` })) },
        resource: { action: 'patch', mergeStrategy: 'merge', manifest },
      },
    ],
  };
}

/** What is tried before a person has to: both are harmless where nothing is wrong. */
export const remedies: readonly Remedy[] = [
  {
    name: 'copy-secret-again',
    alerts: ['ExternalSecretNotReady'],
    parameters: { name: 'name', namespace: 'exported_namespace' },
    spec: specOf(
      'copy-secret-again',
      ['name', 'namespace'],
      `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: "{{inputs.parameters.name}}"
  namespace: "{{inputs.parameters.namespace}}"
  annotations:
    force-sync: "{{workflow.creationTimestamp.s}}"
`,
    ),
  },
  {
    name: 'apply-application-again',
    alerts: ['ArgoCdApplicationUnwell', 'ArgoCdApplicationOutOfSync'],
    parameters: { name: 'name' },
    spec: specOf(
      'apply-application-again',
      ['name'],
      `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: "{{inputs.parameters.name}}"
  namespace: ${argoCd.namespace}
  annotations:
    argocd.argoproj.io/refresh: hard
operation:
  initiatedBy:
    username: ${remediationAccount}
    automated: true
  # Those of the Application count only for what Argo CD starts itself.
  sync: { syncOptions: [ServerSideApply=true] }
`,
    ),
  },
];
