import { listAt, starred, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { parseYaml } from '../../parse-yaml';
import type { Problem } from '../../problem';
import { groupOf, objectsOf } from '../../objects';

/** What `resource.exclusions` of an Argo CD keeps from being applied though the platform declares it. */
export function exclusionProblems({ content }: RenderedObject, rendering: Rendering): readonly Problem[] {
  const path = ['data', 'resource.exclusions'];
  const rules = parseYaml(textAt(content, ...path) ?? '');
  return listAt({ rules }, 'rules').flatMap((rule) => {
    const [first, ...others] = objectsOf(rendering).filter(exclusion(rule));
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : `, nor ${others.length} more`;
    return [
      {
        path,
        what: `leaves out ${first.kind} ${first.name} of ${first.component}, which is never applied${more}`,
        remedy: 'name only kinds that programs in the cluster write',
      },
    ];
  });
}

/** As Argo CD reads it: no groups and no kinds are all of them, and a group may have stars. */
function exclusion(rule: unknown): (object: RenderedObject) => boolean {
  const groups = listAt(rule, 'apiGroups').map((group) => starred(String(group)));
  const kinds = listAt(rule, 'kinds').map(String);
  return (object) =>
    (kinds.length === 0 || kinds.includes('*') || kinds.includes(object.kind)) &&
    (groups.length === 0 || groups.some((group) => group.test(groupOf(object))));
}
