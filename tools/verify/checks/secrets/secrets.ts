import { printPath, type RenderedObject, type Rendering } from '@idp/model';
import type { Check } from '../../check';
import { findingIn, type Finding } from '../../finding';
import { inventoryOf } from '../../inventory';
import { objectsAsked } from '../../objects';
import { formsIn, isLiteral, isMadeUp, isSecretName, isShipped } from './literal';
import { settingsIn } from './settings';
import { textsIn, type HeldText } from './texts';

/** Secrets that Git would hold: in Secrets and ConfigMaps, in variables and arguments of containers, in custom resources. */
export const secrets: Check = {
  name: 'secrets',
  findFindings: (rendering) => {
    const names = new Set(
      inventoryOf(rendering)
        .ofKind('Secret')
        .map(({ name }) => name),
    );
    return objectsAsked(rendering)
      .filter(({ kind }) => kind !== 'CustomResourceDefinition')
      .flatMap((object) => textsIn(object).flatMap((held) => judge(object, held, names, rendering)));
  },
};

function judge(
  object: RenderedObject,
  held: HeldText,
  names: ReadonlySet<string>,
  { environment }: Rendering,
): readonly Finding[] {
  const found = (what: string) =>
    findingIn('secrets', object, {
      path: printPath(held.path),
      what,
      remedy: `declare it as a secret of ${object.component} and name the Secret here; what ${environment.name} had is known and has to be changed`,
    });
  const isSecret = (name: string, value: string) => isSecretName(name) && isLiteral(value) && !names.has(value.trim());
  const says = (name: string, value: string) =>
    isShipped(value) ? `${name} is the password that everybody knows` : `${name} is written out`;
  const byForm = formsIn(held.text).map((what) => found(`holds ${what}`));
  if (byForm.length > 0) return byForm;
  if (held.name !== undefined && isSecret(held.name, held.text)) return [found(says(held.name, held.text))];
  if (!held.isFile) return [];
  return settingsIn(held.text)
    .filter(({ name, value }) => isSecret(name, value) || (isMadeUp(name, value) && !names.has(value.trim())))
    .map(({ line, name, value }) => found(`line ${line}: ${says(name, value)}`));
}
