import type { ObjectChange } from '../compare-objects';
import type { FieldChange } from '../fields/field-change';
import { groupBy } from '../group-by';
import type { ImageChange } from '../images';
import type { ComponentPlan, EnvironmentPlan } from '../plan';
import type { Limits } from './limits';
import { causeWords, effectWords, objectLines } from './lines';
import type { Style } from './style';
import { counted } from './words';

/** What changes in each component; environments in which it is the same are told together. */
export function changeLines(environments: readonly EnvironmentPlan[], limits: Limits, style: Style): readonly string[] {
  const all = environments.flatMap(({ environment, components }) =>
    components.map((component) => ({ environment, lines: componentLines(component, limits, style), component })),
  );
  const byComponent = groupBy(all, ({ component }) => component.name);
  return [...byComponent.values()].flatMap((plans) =>
    [...groupBy(plans, ({ lines }) => lines.join('\n')).values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const where = same.map(({ environment }) => environment).join(', ');
      return [style.heading(3, titleOf(first.component, where, style)), ...first.lines];
    }),
  );
}

function titleOf({ name, before, after }: ComponentPlan, environments: string, { code }: Style): string {
  if (before === undefined) return `${name} in ${environments}: new, ${code(after ?? '')}`;
  if (after === undefined) return `${name} in ${environments}: gone, was ${code(before)}`;
  const version = before === after ? code(after) : `${code(before)} → ${code(after)}`;
  return `${name} in ${environments} ${version}`;
}

function componentLines(plan: ComponentPlan, limits: Limits, style: Style): readonly string[] {
  const { before, after, causes, effects, images, objects } = plan;
  const isNewOrGone = before === undefined || after === undefined;
  const harmless = effects.filter(({ dangerous }) => !dangerous);
  const dangers = effects.length - harmless.length;
  return [
    ...(isNewOrGone ? [] : [style.item(0, `because of ${causeWords(causes, limits, style)}`)]),
    ...(dangers > 0 ? [style.item(0, `${counted(dangers, 'dangerous line')}, told above`)] : []),
    ...harmless.slice(0, limits.effects).map((effect) => style.item(0, effectWords(effect, style))),
    ...(harmless.length > limits.effects
      ? [style.item(0, `${counted(harmless.length - limits.effects, 'more effect')}`)]
      : []),
    ...(isNewOrGone ? [] : images.map((image) => style.item(0, imageWords(image, style)))),
    ...objectLines(
      objects.map((change) => withoutImages(change, images)),
      isNewOrGone ? { ...limits, objects: Math.min(limits.objects, 6) } : limits,
      style,
    ),
  ];
}

/** Where only the tag moves, the name in short: registries differ by environment. */
function imageWords({ before, after }: ImageChange, { code }: Style): string {
  if (before === undefined) return `new image ${code(after ?? '')}`;
  if (after === undefined) return `no longer pulls ${code(before)}`;
  const [was, is] = [partsOf(before), partsOf(after)];
  if (was.repository !== is.repository) return `image ${code(before)} → ${code(after)}`;
  return `image ${code(is.repository.split('/').at(-1) ?? '')} ${code(was.tag)} → ${code(is.tag)}`;
}

function partsOf(image: string): { readonly repository: string; readonly tag: string } {
  const [, repository = image, tag = ''] = /^(.+?)[:@]([^/]*)$/.exec(image) ?? [];
  return { repository, tag };
}

/** Without the images of containers, which are told of the component as a whole. */
function withoutImages(change: ObjectChange, images: readonly ImageChange[]): ObjectChange {
  const isTold = ({ path, after }: FieldChange) =>
    path.at(-1) === 'image' && images.some((image) => image.before !== undefined && image.after === after);
  return { ...change, fields: change.fields.filter((field) => !isTold(field)) };
}
