/** The programs that the platform's tools start, and how each is installed. */
export const binaries = {
  helm: 'go install helm.sh/helm/v4/cmd/helm@v4.3.1',
  kubeconform: 'go install github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0',
} as const;

/** A program that the platform's tools start. */
export type Binary = keyof typeof binaries;
