import argoWorkflows from '@idp/cicd/argo-workflows';
import { authority, restricted, type Environment, type JsonObject } from '@idp/model';

/** What the steps of pipelines run. */
const images = {
  git: 'docker.io/alpine/git:2.49.1',
  yq: 'docker.io/mikefarah/yq:4.54.3',
  curl: 'docker.io/curlimages/curl:8.16.0',
  buildkit: 'docker.io/moby/buildkit:v0.32.2-rootless',
  trivy: 'ghcr.io/aquasecurity/trivy:0.72.0',
  skopeo: 'quay.io/skopeo/stable:v1.22.2',
  sonar: 'docker.io/sonarsource/sonar-scanner-cli:11.2.1.1844_7.0.2',
} as const;

/** A program that steps run. */
export type Tool = keyof typeof images;

/** The image of a tool, as this environment pulls it. */
export function imageOf(tool: Tool, { image }: Environment): string {
  return image(images[tool]);
}

/** A step: what it runs, with what it reads. */
export interface Step {
  readonly name: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly args?: readonly string[];
  /** Its parameters; each is also a variable, so that no text of an event becomes part of a script. */
  readonly parameters?: readonly string[];
  readonly env?: readonly JsonObject[];
  readonly memory?: string;
  /** Secrets that it reads as files, by the folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** It writes where its image lies. */
  readonly writable?: boolean;
  readonly outputs?: JsonObject;
}

/** The template of a step, over the workspace that all steps of a workflow share. It trusts the platform CA too. */
export function templateOf(step: Step): JsonObject {
  const { name, image, command, args, parameters = [], env = [], memory = '512Mi', files = {}, outputs } = step;
  const mounts = Object.entries(files).map(([mountPath, secret]) => ({ name: secret, mountPath, readOnly: true }));
  return {
    name,
    inputs: { parameters: parameters.map((parameter) => ({ name: parameter })) },
    ...(outputs && { outputs }),
    // Who has the token of the account reports results, those of other workflows as well: no step has it.
    automountServiceAccountToken: false,
    executor: { serviceAccountName: argoWorkflows.exports.workflows.serviceAccount },
    container: {
      image,
      command: [...command],
      ...(args && { args: [...args] }),
      workingDir: '/workspace',
      env: [{ name: 'HOME', value: '/tmp' }, authority.variable, ...parameters.map(variableOf), ...env],
      resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory } },
      securityContext: step.writable ? withoutPrivileges : restricted.container,
      volumeMounts: [
        { name: 'workspace', mountPath: '/workspace' },
        { name: 'tmp', mountPath: '/tmp' },
        authority.mount,
        ...mounts,
      ],
    },
    volumes: [
      { name: 'tmp', emptyDir: {} },
      authority.volume,
      ...Object.values(files).map((secret) => ({ name: secret, secret: { secretName: secret } })),
    ],
  };
}

const withoutPrivileges = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

function variableOf(parameter: string): JsonObject {
  return { name: parameter.toUpperCase().replaceAll('-', '_'), value: `{{inputs.parameters.${parameter}}}` };
}

/** A variable that a Secret holds. */
export function secretVariable(name: string, secret: string, key: string): JsonObject {
  return { name, valueFrom: { secretKeyRef: { name: secret, key } } };
}

/** A call of a template with these arguments; of another WorkflowTemplate where that is named. */
export function callOf(
  name: string,
  template: string,
  given: Readonly<Record<string, string>>,
  of?: string,
): JsonObject {
  const parameters = Object.entries(given).map(([key, value]) => ({ name: key, value }));
  return {
    name,
    ...(of === undefined ? { template } : { templateRef: { name: of, template } }),
    arguments: { parameters },
  };
}

/** The disk that the steps of one workflow share, and that goes with it. */
export function workspaceOf(storage: string): JsonObject[] {
  const spec = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } };
  return [{ metadata: { name: 'workspace' }, spec }];
}
