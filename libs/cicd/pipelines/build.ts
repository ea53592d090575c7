import type { Environment, JsonObject } from '@idp/model';
import { codeAnalysis } from '@idp/model';
import argoWorkflows from '@idp/cicd/argo-workflows';
import { proposal, repositoryOf, type Delivery } from './git-steps';
import { address, clientSecret } from './image-builder';
import { callOf, imageOf, secretVariable, templateOf, workspaceOf } from './steps';

const parameter = (name: string) => `{{workflow.parameters.${name}}}`;
const digest = '{{steps.push.outputs.parameters.digest}}';
const branch = `build-${parameter('application')}-${parameter('revision')}`;

/** The WorkflowTemplate from a commit to the request that runs it: what is pushed is what was scanned. */
export function buildTemplate(delivery: Delivery, environment: Environment): JsonObject {
  const { checks, registry, workspace } = delivery;
  const analysed = environment.has('codeAnalysis');
  const given = { lint: checks.lint, test: checks.test, toolbox: environment.image(checks.image) };
  return {
    serviceAccountName: argoWorkflows.exports.workflows.serviceAccount,
    entrypoint: 'build',
    arguments: {
      parameters: [
        ...['application', 'repository', 'revision'].map((name) => ({ name })),
        { name: 'image', value: `${registry}/${parameter('application')}` },
        ...Object.entries(given).map(([name, value]) => ({ name, value })),
      ],
    },
    volumeClaimTemplates: workspaceOf(workspace),
    templates: [
      { name: 'build', steps: stepsOf(delivery, analysed) },
      ...stepTemplates(environment),
      ...(analysed ? [analysisIn(environment)] : []),
    ],
  };
}

function stepsOf(delivery: Delivery, analysed: boolean): JsonObject[][] {
  const source = { repository: parameter('repository'), revision: parameter('revision'), folder: 'source' };
  const applications = { repository: repositoryOf(delivery), revision: delivery.branch, folder: 'applications' };
  const application = parameter('application');
  return [
    [callOf('applications', 'clone', applications, 'git')],
    [callOf('admit', 'admit', { application, repository: parameter('repository') })],
    [callOf('clone', 'clone', source, 'git')],
    [callOf('lint', 'check', { command: parameter('lint') })],
    [callOf('test', 'check', { command: parameter('test') })],
    ...(analysed ? [[callOf('analyse', 'analyse', { application })]] : []),
    [callOf('image', 'image', {})],
    [callOf('scan', 'scan', {})],
    [callOf('push', 'push', { image: parameter('image'), revision: parameter('revision') })],
    // Checks run what others wrote, beside these: what is asked for begins with what the forge has.
    [callOf('again', 'clone', applications, 'git')],
    [callOf('pin', 'pin', { application, image: parameter('image'), digest })],
    ...proposal(branch, `build: run ${application}`),
  ];
}

/** What is built has a place, and comes from the repository that asked for it. */
const admit = `set -eu
case "$APPLICATION" in '' | *[!a-z0-9-]*) echo "no name of an application: $APPLICATION" >&2; exit 1 ;; esac
FILE="applications/applications/$APPLICATION/application.yaml"
[ -f "$FILE" ] || { echo "$APPLICATION has no place yet: ask for one in the portal" >&2; exit 1; }
OF=$(yq '.spec.source.repoURL' "$FILE")
[ "\${OF%.git}" = "\${REPOSITORY%.git}" ] || { echo "$APPLICATION is built from $OF, not from $REPOSITORY" >&2; exit 1; }`;

const pin = `set -eu
PIN="application=$IMAGE@$DIGEST" yq --inplace '.spec.source.kustomize.images = [strenv(PIN)]' \\
  "applications/applications/$APPLICATION/application.yaml"`;

function stepTemplates(environment: Environment): JsonObject[] {
  const image = (tool: Parameters<typeof imageOf>[0]) => imageOf(tool, environment);
  return [
    templateOf({
      ...{ name: 'check', image: parameter('toolbox'), parameters: ['command'], memory: '2Gi', writable: true },
      command: ['sh', '-c', 'cd /workspace/source && eval "$COMMAND"'],
    }),
    templateOf({
      ...{ name: 'image', image: image('buildkit'), files: { '/certificates': clientSecret } },
      command: ['buildctl', `--addr=${address}`],
      args: [
        ...['--tlscacert=/certificates/ca.crt', '--tlscert=/certificates/tls.crt', '--tlskey=/certificates/tls.key'],
        ...['build', '--frontend=dockerfile.v0', '--local=context=source', '--local=dockerfile=source'],
        // What is wrong in a Dockerfile ends the build.
        ...[
          '--opt=build-arg:BUILDKIT_DOCKERFILE_CHECK=error=true',
          '--output=type=oci,tar=false,dest=/workspace/image',
        ],
      ],
    }),
    templateOf({
      ...{ name: 'scan', image: image('trivy'), memory: '2Gi' },
      command: ['trivy', 'image', '--input=/workspace/image', '--cache-dir=/tmp/trivy'],
      args: [
        ...['--severity=HIGH,CRITICAL', '--ignore-unfixed', '--exit-code=1', '--no-progress'],
        // It tells nobody what it scans.
        ...['--disable-telemetry', '--skip-version-check'],
      ],
      env: [
        { name: 'TRIVY_DB_REPOSITORY', value: environment.image('ghcr.io/aquasecurity/trivy-db:2') },
        { name: 'TRIVY_JAVA_DB_REPOSITORY', value: environment.image('ghcr.io/aquasecurity/trivy-java-db:1') },
      ],
    }),
    templateOf({
      ...{ name: 'push', image: image('skopeo'), parameters: ['image', 'revision'] },
      files: { '/credentials': 'pipelines-registry' },
      command: ['skopeo', 'copy', '--authfile=/credentials/.dockerconfigjson', '--digestfile=/tmp/digest'],
      args: ['oci:/workspace/image', 'docker://{{inputs.parameters.image}}:{{inputs.parameters.revision}}'],
      outputs: { parameters: [{ name: 'digest', valueFrom: { path: '/tmp/digest' } }] },
    }),
    templateOf({
      ...{ name: 'admit', image: image('yq'), parameters: ['application', 'repository'] },
      command: ['sh', '-c', admit],
    }),
    templateOf({
      ...{ name: 'pin', image: image('yq'), parameters: ['application', 'image', 'digest'] },
      command: ['sh', '-c', pin],
    }),
  ];
}

function analysisIn(environment: Environment): JsonObject {
  return templateOf({
    ...{ name: 'analyse', image: imageOf('sonar', environment), parameters: ['application'], memory: '2Gi' },
    command: ['sonar-scanner', '-Dsonar.projectBaseDir=/workspace/source', '-Dsonar.working.directory=/tmp/sonar'],
    // It waits for the quality gate, and fails where that does.
    args: ['-Dsonar.qualitygate.wait=true', '-Dsonar.projectKey={{inputs.parameters.application}}'],
    env: [
      { name: 'SONAR_HOST_URL', value: codeAnalysis.url },
      { name: 'SONAR_USER_HOME', value: '/tmp/sonar-home' },
      secretVariable('SONAR_TOKEN', 'pipelines-analysis', 'token'),
    ],
  });
}
