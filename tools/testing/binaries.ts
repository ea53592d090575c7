import { spawnSync } from 'node:child_process';

/** How a binary that tests use is installed. */
const installs = {
  helm: 'go install helm.sh/helm/v4/cmd/helm@v4.3.1',
  kubeconform: 'go install github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0',
} as const;

/**
 * `describe` for tests that need a binary: where it is missing they are skipped with the reason, and fail in CI.
 */
export function describeWith(binaries: readonly (keyof typeof installs)[], name: string, tests: () => void): void {
  const missing = binaries.filter(
    (binary) => spawnSync(binary, ['version', '-v'], { stdio: 'ignore' }).error !== undefined,
  );
  if (missing.length === 0) return describe(name, tests);
  const reason = missing.map((binary) => `${binary} is not on the PATH; install it: ${installs[binary]}`).join('; ');
  if (process.env.CI !== 'true') {
    process.stderr.write(`skipped: ${name}: ${reason}\n`);
    return describe.skip(`${name} (${reason})`, tests);
  }
  describe(name, () => {
    it('has the binaries that it needs', () => {
      throw new Error(reason);
    });
  });
}
