import { until } from '@idp/cluster';
import type { CheckResult } from '@idp/model';
import { checkApplications } from './applications';
import type { Grounds } from './grounds';
import { checkLogins } from './login/check-logins';
import { checkLogs } from './logs';
import { checkReady } from './ready';
import { checkRoutes } from './routes';
import { checkRules } from './rules';
import { checkTargets } from './targets';

/** Every check, each from a contract of the environment, and whether it is about what containers do. They do not wait for each other. */
const checks = [
  { name: 'Applications', check: checkApplications, ofContainers: false },
  { name: 'Ready objects', check: checkReady, ofContainers: false },
  { name: 'Routes', check: checkRoutes, ofContainers: true },
  { name: 'Targets', check: checkTargets, ofContainers: true },
  { name: 'Rules', check: checkRules, ofContainers: true },
  { name: 'Logs', check: checkLogs, ofContainers: true },
  { name: 'Logins', check: checkLogins, ofContainers: true },
] as const;

/** How validation is done. */
export interface ValidateOptions {
  /** For how long a check that fails is made again. */
  readonly seconds?: number;
  /** Whether containers run in the cluster: what they do is unknown where none does. */
  readonly containers?: boolean;
}

/** Whether a platform that runs keeps what its charts promise. */
export async function validate(
  grounds: Grounds,
  { seconds = 0, containers = true }: ValidateOptions = {},
): Promise<readonly CheckResult[]> {
  const results = checks.map(({ name, check, ofContainers }) =>
    ofContainers && !containers ? [unmade(name)] : patiently(() => check(grounds), seconds),
  );
  return (await Promise.all(results)).flat();
}

function unmade(check: string): CheckResult {
  const page = 'docs/validation.md#what-only-a-cluster-with-containers-shows';
  const remedy = 'use a cluster with containers';
  return {
    check,
    verdict: 'unknown',
    found: 'no container runs here',
    needed: 'a cluster that runs them',
    remedy,
    page,
  };
}

async function patiently(
  check: () => Promise<readonly CheckResult[]>,
  seconds: number,
): Promise<readonly CheckResult[]> {
  let last: readonly CheckResult[] = [];
  await until(
    async () => {
      last = await check();
      return last.every(({ verdict }) => verdict !== 'fail') ? last : undefined;
    },
    { seconds, every: 2 },
  );
  return last;
}
