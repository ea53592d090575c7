import type { Rendering } from '@idp/model';
import type { AccessNeed } from '../access/access-need';
import { argoCdPolicyProblems } from '../access/argo-cd-policy';
import { findMisspeltRules } from '../access/find-misspelt-rules';
import { findWideGrants } from '../access/find-wide-grants';
import { needsOfEvents } from '../access/needs-of-events';
import { needsOfStores } from '../access/needs-of-stores';
import { needsOfWorkflows } from '../access/needs-of-workflows';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { objectsAsked } from '../objects';
import { isAllowed, type Request } from '../rbac';
import { findingAt } from '../problem';

const name = 'access';

/** ServiceAccounts may do what workflows, triggers and stores make them do, and those of ours no more than they can mean to. */
export const access: Check = {
  name,
  findFindings: (rendering) => {
    const needs = [...needsOfWorkflows(rendering), ...needsOfEvents(rendering), ...needsOfStores(rendering)];
    return [
      ...needs.flatMap((need) => denied(need, rendering)),
      ...findWideGrants(name, rendering),
      ...findMisspeltRules(name, rendering),
      ...objectsAsked(rendering, 'ConfigMap').flatMap((object) =>
        argoCdPolicyProblems(object).map((problem) => findingAt(name, object, problem)),
      ),
    ];
  },
};

function denied({ object, path, account, request }: AccessNeed, rendering: Rendering): readonly Finding[] {
  if (isAllowed(rendering, account, request)) return [];
  return [
    findingAt(name, object, {
      path,
      what: `makes ServiceAccount ${account.namespace}/${account.name} ${printRequest(request)}, which nothing allows it`,
      remedy: `bind a role to it that allows ${request.verb} on ${request.resource}${request.group && `.${request.group}`}`,
    }),
  ];
}

function printRequest({ verb, group, resource, namespace }: Request): string {
  const where = namespace === undefined ? 'everywhere' : `in ${namespace}`;
  return `${verb} ${resource}${group && `.${group}`} ${where}`;
}
