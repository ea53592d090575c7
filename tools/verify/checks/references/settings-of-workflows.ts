import { textAt, type RenderedObject } from '@idp/model';
import { parseYaml } from '../../parse-yaml';
import { everyField, type Field } from '../../walk';

const PATH = ['data', 'config'];

/**
 * The fields of the settings of Argo Workflows' controller, which name Secrets of its own namespace; the ServiceAccount
 * is one of where the workflow runs.
 */
export function workflowSettings({ kind, content }: RenderedObject): readonly Field[] {
  const text = kind === 'ConfigMap' ? (textAt(content, ...PATH) ?? '') : '';
  if (!/^(?:persistence|sso|workflowDefaults):/m.test(text)) return [];
  return everyField(parseYaml(text))
    .filter(({ path }) => path.at(-1) !== 'serviceAccountName')
    .map(({ path, value }) => ({ path: [...PATH, ...path], value }));
}
