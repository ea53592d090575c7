import argoWorkflows from '@idp/cicd/argo-workflows';
import foundation from '@idp/infrastructure/foundation';
import { argoCd, automation, givenNamespaces, type Environment, type JsonObject } from '@idp/model';
import { proposal, repositoryOf, type Delivery } from './git-steps';
import { callOf, imageOf, templateOf, workspaceOf } from './steps';

const parameter = (name: string) => `{{workflow.parameters.${name}}}`;

/** The WorkflowTemplate that asks for a place for an application: a person merges it, Argo CD makes it. */
export function onboardTemplate(delivery: Delivery, environment: Environment): JsonObject {
  const branch = `onboard-${parameter('name')}`;
  const applications = { repository: repositoryOf(delivery), revision: delivery.branch, folder: 'applications' };
  const asked = { name: parameter('name'), owner: parameter('owner'), repository: parameter('repository') };
  return {
    serviceAccountName: argoWorkflows.exports.workflows.serviceAccount,
    entrypoint: 'onboard',
    arguments: { parameters: Object.keys(asked).map((name) => ({ name })) },
    volumeClaimTemplates: workspaceOf('256Mi'),
    templates: [
      {
        name: 'onboard',
        steps: [
          [callOf('applications', 'clone', applications, 'git')],
          [callOf('write', 'write', asked)],
          ...proposal(branch, `feat: a place for ${parameter('name')}`),
        ],
      },
      templateOf({
        ...{ name: 'write', image: imageOf('git', environment), parameters: Object.keys(asked) },
        command: ['sh', '-c', write],
        env: Object.entries({
          BUSINESS_UNIT: delivery.businessUnit,
          COST_CENTRE: delivery.costCentre,
          ENVIRONMENT: environment.name,
          ARGO_CD: argoCd.namespace,
          TAKEN: [...foundation.exports.namespaces, ...givenNamespaces].join(' '),
        }).map(([name, value]) => ({ name, value })),
      }),
    ],
  };
}

/** Three files: the namespace with its limits, the project, and the Application. What is no name is refused before; `null` and `4711` are texts. */
const write = `set -eu
is() { printf '%s' "$2" | tr '\\n' '!' | grep -Eqx "$3" || { echo "$1 cannot be: $2" >&2; exit 1; }; }
OWNER="\${OWNER##*/}"
is name "$NAME" '${automation.asked.name}'
is owner "$OWNER" '${automation.asked.owner}'
is repository "$REPOSITORY" '${automation.asked.repository}'
case " $TAKEN " in *" $NAME "*) echo "the platform has a namespace $NAME" >&2; exit 1 ;; esac
[ ! -e "applications/applications/$NAME" ] || { echo "there is an application $NAME" >&2; exit 1; }
mkdir -p "applications/applications/$NAME" && cd "applications/applications/$NAME"
LABELS="app.kubernetes.io/part-of: applications, owner: '$OWNER', business-unit: '$BUSINESS_UNIT', cost-centre: '$COST_CENTRE', environment: '$ENVIRONMENT'"
cat > namespace.yaml <<END
apiVersion: v1
kind: Namespace
metadata:
  name: "$NAME"
  labels: { $LABELS, pod-security.kubernetes.io/enforce: restricted }
  annotations: { argocd.argoproj.io/sync-options: "Prune=false,Delete=false" }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: application, namespace: "$NAME", labels: { $LABELS } }
spec:
  hard: { requests.cpu: "2", requests.memory: 4Gi, limits.memory: 8Gi, requests.storage: 20Gi }
---
apiVersion: v1
kind: LimitRange
metadata: { name: application, namespace: "$NAME", labels: { $LABELS } }
spec:
  limits: [{ type: Container, defaultRequest: { cpu: 50m, memory: 64Mi }, default: { memory: 256Mi } }]
END
cat > project.yaml <<END
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: "$NAME", namespace: $ARGO_CD, labels: { $LABELS } }
spec:
  sourceRepos: ["$REPOSITORY"]
  destinations: [{ server: "https://kubernetes.default.svc", namespace: "$NAME" }]
  namespaceResourceBlacklist: [{ group: "", kind: ResourceQuota }, { group: "", kind: LimitRange }]
END
cat > application.yaml <<END
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: "$NAME", namespace: $ARGO_CD, labels: { $LABELS } }
spec:
  project: "$NAME"
  source:
    repoURL: "$REPOSITORY"
    path: deploy
    targetRevision: HEAD
  destination: { server: "https://kubernetes.default.svc", namespace: "$NAME" }
  syncPolicy: { automated: { prune: true, selfHeal: true } }
END`;
