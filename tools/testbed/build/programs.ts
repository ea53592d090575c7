import { binaries } from '@idp/model';
import { join } from 'node:path';
import { argoCdVersion, kubernetesVersion } from './versions';

/** Files of a Go module that its program needs beside it while it runs. */
export interface Resource {
  /** The Go module that has them. */
  readonly module: string;
  /** The file or folder in the module. */
  readonly from: string;
  /** Where it is beside the program. */
  readonly to: string;
  readonly executable?: true;
}

/** A program of the testbed, and how it is built. */
export interface Program {
  readonly name: string;
  /** The folder with the go.mod that lists the versions, below tools/testbed; without one, `source` names its version. */
  readonly module?: string;
  /** The package to build. */
  readonly source: string;
  readonly tags?: string;
  /** Values that are stamped into it: clients and charts read the version of Kubernetes. */
  readonly stamps?: Readonly<Record<string, string>>;
  /** It calls C, so it needs a compiler of it. */
  readonly cgo?: true;
  /** Further names that it is started under. */
  readonly links?: readonly string[];
  readonly resources?: readonly Resource[];
  /** How long it takes on two cores with an empty cache. */
  readonly minutes: number;
  /** Whether a testbed runs without it. */
  readonly optional?: true;
}

const ARGO_CD = 'github.com/argoproj/argo-cd/v3';
const GITEA = 'code.gitea.io/gitea';

const version = 'k8s.io/component-base/version';
const [major = '', minor = ''] = kubernetesVersion.slice(1).split('.');

/** Everything that is built, in the order in which each reuses most of what was compiled before it. */
export const programs: readonly Program[] = [
  { name: 'helm', source: binaries.helm.replace(/^go install /, ''), minutes: 3 },
  {
    name: 'control-plane',
    module: 'core',
    source: './control-plane',
    stamps: {
      [`${version}.gitVersion`]: kubernetesVersion,
      [`${version}.gitMajor`]: major,
      [`${version}.gitMinor`]: minor,
    },
    links: ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubectl'],
    minutes: 7,
  },
  {
    name: 'argocd',
    module: 'core',
    source: `${ARGO_CD}/cmd`,
    stamps: { [`${ARGO_CD}/common.version`]: argoCdVersion.slice(1) },
    links: ['argocd-repo-server', 'argocd-application-controller', 'argocd-applicationset-controller', 'argocd-server'],
    resources: [
      ...['application', 'applicationset', 'appproject'].map((kind) => ({
        module: ARGO_CD,
        from: `manifests/crds/${kind}-crd.yaml`,
        to: `argocd-crds/${kind}.yaml`,
      })),
      // It calls this for each source in Git, also where signatures are not verified.
      { module: ARGO_CD, from: 'hack/git-verify-wrapper.sh', to: 'git-verify-wrapper.sh', executable: true },
    ],
    minutes: 3,
  },
  { name: 'kwok', module: 'core', source: 'sigs.k8s.io/kwok/cmd/kwok', minutes: 1 },
  {
    name: 'gitea',
    module: 'gitea',
    source: GITEA,
    tags: 'sqlite,sqlite_unlock_notify',
    cgo: true,
    resources: ['options', 'templates', 'public'].map((folder) => ({
      module: GITEA,
      from: folder,
      to: join('gitea-static', folder),
    })),
    minutes: 8,
  },
  {
    name: 'kyverno',
    module: 'kyverno',
    source: 'github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno',
    minutes: 6,
    optional: true,
  },
];
