import type { Check } from '../check';

const name = 'duplicate-keys';

/** A key that stands twice in one mapping: parsers disagree which of the two holds. */
export const duplicateKeys: Check = {
  name,
  findFindings: ({ components }) =>
    components.flatMap((component) =>
      component.duplicateKeys.map(({ template, object, path }) => ({
        check: name,
        component: component.name,
        path,
        what: `${template} prints this key twice in ${object}`,
        remedy: 'set it once: in labels, leave app.kubernetes.io/* to the chart',
      })),
    ),
};
