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
import { namespacesIn } from '../namespaces';
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

function denied(need: AccessNeed, rendering: Rendering): readonly Finding[] {
  const { object, path, account, request, somewhere = false } = need;
  if (isAllowed(rendering, account, request) || (somewhere && isAllowedSomewhere(need, rendering))) return [];
  return [
    findingAt(name, object, {
      path,
      what: `makes ServiceAccount ${account.namespace}/${account.name} ${printRequest(request, somewhere)}, which nothing allows it`,
      remedy: `bind a role to it that allows ${request.verb} on ${request.resource}${request.group && `.${request.group}`}`,
    }),
  ];
}

function isAllowedSomewhere({ account, request }: AccessNeed, rendering: Rendering): boolean {
  return namespacesIn(rendering).some(({ name: namespace }) =>
    isAllowed(rendering, account, { ...request, namespace }),
  );
}

function printRequest({ verb, group, resource, namespace }: Request, somewhere: boolean): string {
  const all = somewhere ? 'in the namespace that it is given' : 'everywhere';
  const where = namespace === undefined ? all : `in ${namespace}`;
  return `${verb} ${resource}${group && `.${group}`} ${where}`;
}
