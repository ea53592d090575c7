import { listAt, type RenderedObject, type Rendering } from '@idp/model';
import type { Check } from '../../check';
import { inventoryOf } from '../../inventory';
import { missingThing } from '../../missing';
import { isOfKyverno } from '../../kyverno';
import { objectsOf } from '../../objects';
import { findingAt, type Problem } from '../../problem';
import { exceptionProblems } from './exceptions';
import { conditionsOf, namespacesIn } from './expressions';
import { filtersOf } from './filters';
import { kindProblems } from './kinds';

const name = 'idle-policies';

/** Policies of Kyverno and exceptions of them that are about nothing that can be in the environment. */
export const idlePolicies: Check = {
  name,
  findFindings: (rendering) =>
    objectsOf(rendering)
      .filter(isOfKyverno)
      .flatMap((object) => problemsOf(object, rendering).map((problem) => findingAt(name, object, problem))),
};

function problemsOf(object: RenderedObject, rendering: Rendering): readonly Problem[] {
  const own = object.kind === 'PolicyException' ? exceptionProblems(object, rendering) : [];
  return [...kindProblems(object.content, rendering), ...namespaceProblems(object, rendering), ...own];
}

/** Namespaces that a policy or an exception names and that nobody makes; those of a pattern may come. */
function namespaceProblems({ content }: RenderedObject, rendering: Rendering): readonly Problem[] {
  const ofFilters = filtersOf(content).flatMap(({ path, filter }) =>
    listAt(filter, 'namespaces').map((written, index) => ({
      path: [...path, 'namespaces', index],
      namespace: String(written),
    })),
  );
  const ofConditions = conditionsOf(content).flatMap(({ path, expression }) =>
    namespacesIn(expression).map((namespace) => ({ path, namespace })),
  );
  return [...ofFilters, ...ofConditions].flatMap(({ path, namespace }) => {
    if (/[*?]/.test(namespace) || inventoryOf(rendering).find('Namespace', namespace)) return [];
    return [{ path, ...missingThing(rendering, 'Namespace', namespace, '') }];
  });
}
