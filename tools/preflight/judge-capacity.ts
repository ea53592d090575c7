import type { CheckResult } from '@idp/model';
import type { CapacityReport } from '@idp/verify';
import { checkPage } from './check-page';

/** Whether the nodes hold the platform, and if not, what to turn off. */
export function judgeCapacity(report: CapacityReport, there: string): CheckResult {
  const { environment, fits, findings, turnOff, nodes } = report;
  const about = {
    check: 'room for the platform',
    needed: neededOf(report),
    page: checkPage('no room on a node'),
  };
  if (nodes.length === 0) {
    const remedy = `state what a node has in environments/${environment}/cluster.yaml`;
    return { ...about, verdict: 'unknown', found: 'nobody says how large the nodes are', remedy };
  }
  if (fits) return { ...about, verdict: 'pass', found: `${there}, which is enough`, remedy: '' };
  const off =
    turnOff && turnOff.length > 0
      ? `turn off ${turnOff.join(', ')} in environments/${environment}/environment.yaml, or `
      : '';
  return {
    ...about,
    verdict: 'fail',
    found: [there, ...findings].join('; '),
    remedy: `${off}use larger nodes; \`nx run ${environment}:capacity\` says who asks for what`,
  };
}

/** What is asked for of all nodes together; a second line of a resource is about fewer of them. */
function neededOf({ nodes }: CapacityReport): string {
  const first = nodes.filter(({ resource }, index) => nodes.findIndex((use) => use.resource === resource) === index);
  return first
    .map(({ resource, used }) => (resource === 'pods' ? `${used} pods` : `${used} of ${resource}`))
    .join(', ');
}
