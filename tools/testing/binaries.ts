import { binaries } from '@idp/model';
import { spawnSync } from 'node:child_process';

/** The programs that tests start, and how each is installed. */
const installs = {
  ...binaries,
  'alertmanager-lint': buildRules('./alertmanager-lint'),
  'argo-lint': 'cd tools/testbed/workflows && go build -o "$(go env GOPATH)/bin/" ./argo-lint',
  actionlint: 'go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  'k3d-lint': 'cd tools/testbed/k3d && go build -o "$(go env GOPATH)/bin/" ./k3d-lint',
  'docker-registry': 'apt-get install docker-registry',
  openssl: 'apt-get install openssl',
  // One module for both: what Pyrra makes is read by the promtool that it was made for.
  promtool: buildRules('github.com/prometheus/prometheus/cmd/promtool'),
  'pyrra-rules': buildRules('./pyrra-rules'),
  shellcheck: 'apt-get install shellcheck',
} as const;

/** How a program of tools/testbed/rules is built; none of them looks for services. */
function buildRules(source: string): string {
  return `cd tools/testbed/rules && go build -tags remove_all_sd -o "$(go env GOPATH)/bin/" ${source}`;
}

/**
 * `describe` for tests that need a binary: where it is missing they are skipped with the reason, and fail in CI.
 */
export function describeWith(needed: readonly (keyof typeof installs)[], name: string, tests: () => void): void {
  const missing = needed.filter(
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
