import { textsAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import type { Use } from './use';

const CLASSES: Readonly<Record<string, string>> = {
  IngressClass: 'ingressclass.kubernetes.io/is-default-class',
  StorageClass: 'storageclass.kubernetes.io/is-default-class',
};

/** What is taken where nobody names one, of which there is one of a kind. */
export function defaultUses(rendering: Rendering): readonly Use[] {
  const classes = Object.entries(CLASSES).flatMap(([kind, annotation]) =>
    objectsOfKind(rendering, kind)
      .filter(({ content }) => textsAt(content, 'metadata', 'annotations')[annotation] === 'true')
      .map((object) => useOf(object, ['metadata', 'annotations', annotation])),
  );
  const priorities = objectsOfKind(rendering, 'PriorityClass')
    .filter(({ content }) => valueAt(content, 'globalDefault') === true)
    .map((object) => useOf(object, ['globalDefault']));
  return [...classes, ...priorities];
}

function useOf(object: RenderedObject, path: Use['path']): Use {
  const remedy = 'let one of them be the default';
  return {
    key: `default ${object.kind}`,
    object,
    path,
    what: `it has the place of the default ${object.kind}`,
    remedy,
  };
}
