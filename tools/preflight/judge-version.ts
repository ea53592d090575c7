import type { CheckResult, EnvironmentFolder, Settings } from '@idp/model';
import semver from 'semver';
import { checkPage } from './check-page';

/** Whether a cluster is of a version that charts are proven for, and of the one that its environment says. */
export function judgeVersion(version: string, { cluster }: EnvironmentFolder, settings: Settings): CheckResult {
  const stated = cluster.value.kubernetes;
  const about = {
    check: 'Kubernetes',
    found: version,
    needed: [settings.kubernetes, ...(stated === undefined ? [] : [`${stated}, as in ${cluster.path}`])].join(', '),
    page: checkPage('the version of Kubernetes differs'),
  };
  const plain = semver.coerce(version)?.version ?? '0.0.0';
  if (!semver.satisfies(plain, settings.kubernetes))
    return { ...about, verdict: 'fail', remedy: 'use a cluster of a version that platform.yaml supports' };
  const same = stated === undefined || minorOf(stated) === minorOf(plain);
  return same
    ? { ...about, verdict: 'pass', remedy: '' }
    : { ...about, verdict: 'warn', remedy: `state its version in ${cluster.path}, and let verify judge for it` };
}

function minorOf(version: string): string {
  const { major = 0, minor = 0 } = semver.coerce(version) ?? {};
  return `${major}.${minor}`;
}
