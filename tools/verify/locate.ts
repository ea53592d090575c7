import type { RenderedComponent, Rendering } from '@idp/model';
import type { Finding } from './finding';
import { objectsOf } from './objects';

/** The templates that the build makes of a contract, by how their names begin, and the key of the definition. */
const CONTRACTS: readonly (readonly [RegExp, string])[] = [
  [/^route-/, 'routes'],
  [/^metrics-/, 'metrics'],
  [/^alerts\.yaml$/, 'alerts'],
  [/^secret-/, 'secrets'],
  [/^login-/, 'logins'],
  [/^slo-/, 'slos'],
  [/^dashboard-/, 'dashboards'],
  [/^traffic-/, 'traffic'],
];

/** The file, and where it can be known the line, to look at first for a finding; undefined where the version is not that of the working tree. */
export function whereOf(finding: Finding, rendering: Rendering): string | undefined {
  const component = rendering.components.find(({ name }) => name === finding.component);
  if (component?.folder === undefined) return undefined;
  const template = objectsOf(rendering).find(
    ({ component: owner, kind, name, namespace }) =>
      owner === finding.component &&
      kind === finding.object?.kind &&
      name === finding.object.name &&
      namespace === finding.object.namespace,
  )?.template;
  return template === undefined ? component.folder.locate('name') : sourceOf(template, component, component.folder);
}

function sourceOf(
  template: string,
  { name }: RenderedComponent,
  folder: NonNullable<RenderedComponent['folder']>,
): string {
  const own = template.startsWith(`${name}/templates/`) ? template.slice(`${name}/templates/`.length) : undefined;
  if (own === undefined) return folder.locate('chartValues');
  if (folder.templates.some(({ path }) => path === own)) return `${folder.folder}/templates/${own}`;
  const contract = CONTRACTS.find(([pattern]) => pattern.test(own));
  return folder.locate(contract?.[1] ?? 'upstream');
}
