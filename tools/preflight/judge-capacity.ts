import type { CheckResult, Rendering } from '@idp/model';
import { capacityOf, type CapacityReport } from '@idp/verify';
import { checkPage } from './check-page';
import type { OnNodes } from './on-nodes';

/** Whether the nodes that were found hold the platform, and if not, what to turn off. */
export function judgeRoom(rendering: Rendering, found: OnNodes | undefined, unread?: string): CheckResult {
  const report = capacityOf(found?.rendering ?? rendering);
  const { environment, fits, findings, turnOff } = report;
  const about = {
    check: 'room for the platform',
    needed: neededOf(report) || 'nodes that take pods',
    page: checkPage('no room on a node'),
  };
  if (unread !== undefined)
    return { ...about, verdict: 'unknown', found: unread, remedy: 'use a context whose user may read nodes and pods' };
  if (found === undefined)
    return { ...about, verdict: 'fail', found: 'no node takes pods', remedy: 'see what the nodes are tainted with' };
  if (fits) return { ...about, verdict: 'pass', found: `${found.there}, which is enough`, remedy: '' };
  const off = turnOff?.length
    ? `turn off ${turnOff.join(', ')} in environments/${environment}/environment.yaml, or `
    : '';
  return {
    ...about,
    verdict: 'fail',
    found: [found.there, ...findings].join('; '),
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
