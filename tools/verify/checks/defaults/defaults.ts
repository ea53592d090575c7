import type { RenderedObject } from '@idp/model';
import type { Check } from '../../check';
import { definitionsOf, groupKindOf, schemaOf } from '../../definitions';
import type { Finding } from '../../finding';
import { objectsAsked } from '../../objects';
import { defaultsLeftOut } from './left-out';
import { findingAt } from '../../problem';

const name = 'defaults';

/** Defaults of custom kinds that an object leaves out in a place where Argo CD takes them for a change, for ever. */
export const defaults: Check = {
  name,
  findFindings: (rendering) => {
    const definitions = definitionsOf(rendering);
    return objectsAsked(rendering).flatMap((object) => findingsOf(object, definitions.get(groupKindOf(object))));
  },
};

function findingsOf(object: RenderedObject, definition: RenderedObject | undefined): readonly Finding[] {
  const { spec } = object.content;
  return defaultsLeftOut(schemaOf(object, definition), { spec }).map(({ path, value }) =>
    findingAt(name, object, {
      path,
      what: 'the API server fills it in, inside of a list that is compared as a whole: the object stays OutOfSync',
      remedy: `write the default: ${JSON.stringify(value)}`,
    }),
  );
}
