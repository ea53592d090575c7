import type { RenderedObject } from '@idp/model';
import type { Problem } from '../../problem';
import { filesIn } from '../../texts';
import { choiceProblem } from './words';

/** https://grafana.com/docs/grafana/latest/setup-grafana/configure-access/configure-authentication/generic-oauth/ */
const ROLES = ['Admin', 'Editor', 'GrafanaAdmin', 'None', 'Viewer'];

/** Rules by which Grafana gives roles that it does not have, or that nobody can read: people are turned away. */
export function grafanaProblems(object: RenderedObject): readonly Problem[] {
  return filesIn(object).flatMap(({ path, text }) =>
    [...text.matchAll(/^[ \t]*role_attribute_path *= *(.*)$/gm)].flatMap(([, rule = '']) => {
      const given = [...rule.matchAll(/(?:&&|\|\|) *'([^']*)'/g)].map(([, role]) => role);
      const brackets = rule.replace(/'[^']*'/g, '').replace(/[^()[\]]/g, '');
      return [
        ...given.flatMap((role) => choiceProblem(path, role, ROLES)),
        ...(isClosed(brackets) ? [] : [{ path, what: 'role_attribute_path has a bracket that is not closed', remedy }]),
      ];
    }),
  );
}

const remedy = "write it like contains(groups[*], 'some') && 'Viewer'";

function isClosed(brackets: string): boolean {
  const less = brackets.replaceAll('()', '').replaceAll('[]', '');
  return less === '' || (less !== brackets && isClosed(less));
}
