/** The programs that the platform's tools start, and how each is installed. */
export const binaries = {
  helm: 'go install helm.sh/helm/v4/cmd/helm@v4.3.1',
  kubeconform: 'go install github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0',
  // Its module replaces others, which `go install` refuses.
  kyverno:
    'cd tools/testbed/kyverno && go build -o "$(go env GOPATH)/bin/kyverno" github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno',
  git: 'https://git-scm.com',
  gh: 'https://cli.github.com',
  kubectl: 'https://kubernetes.io/docs/tasks/tools',
  docker: 'https://docs.docker.com/engine/install',
  k3d: 'go install github.com/k3d-io/k3d/v5@v5.8.3',
} as const;

/** A program that the platform's tools start. */
export type Binary = keyof typeof binaries;
