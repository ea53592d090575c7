import { until } from '@idp/cluster';
import type { CheckResult } from '@idp/model';
import { checkApplications } from './applications';
import type { Grounds } from './grounds';
import { checkLogins } from './login/check-logins';
import { checkLogs } from './logs';
import { checkReady } from './ready';
import { checkRoutes } from './routes';
import { checkTargets } from './targets';

/** Every check, each from a contract of the environment; they do not wait for each other. */
const checks = [checkApplications, checkReady, checkRoutes, checkTargets, checkLogs, checkLogins];

/** Whether a platform that runs keeps what its charts promise. A check that fails is made again until its time is up. */
export async function validate(grounds: Grounds, { seconds = 0 } = {}): Promise<readonly CheckResult[]> {
  const results = await Promise.all(checks.map((check) => patiently(() => check(grounds), seconds)));
  return results.flat();
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
    { seconds, every: 5 },
  );
  return last;
}
