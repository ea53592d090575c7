import type { Rendering } from '@idp/model';
import { objectsOf } from '../../objects';
import { madeOf } from '../../operators';
import type { Use } from './use';

/** A Secret has one maker: of two, each overwrites what the other wrote. */
export function secretUses(rendering: Rendering): readonly Use[] {
  return objectsOf(rendering).flatMap((object) => {
    const names = madeOf(object, rendering).flatMap(({ kind, namespace, name, adds }) =>
      kind === 'Secret' && !adds ? `${namespace}/${name}` : [],
    );
    return [...new Set(names)].map((secret) => ({
      key: `made Secret ${secret}`,
      object,
      path: ['spec'],
      what: `it makes Secret ${secret}`,
      remedy: 'let one of them make it, or give each a Secret of its own',
    }));
  });
}
