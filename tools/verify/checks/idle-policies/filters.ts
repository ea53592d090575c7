import { isObject, listAt, valueAt, type JsonObject, type JsonPath } from '@idp/model';

/** What a rule of Kyverno takes or leaves, and where it says so. */
export interface Filter {
  readonly path: JsonPath;
  readonly filter: unknown;
}

/** The filters of what a policy or an exception is about, in `match` and `exclude` of each rule. */
export function filtersOf(content: JsonObject): readonly Filter[] {
  const ofRules = listAt(content, 'spec', 'rules').flatMap((rule, index) =>
    ['match', 'exclude'].flatMap((side) => filtersAt(valueAt(rule, side), ['spec', 'rules', index, side])),
  );
  return [...ofRules, ...filtersAt(valueAt(content, 'spec', 'match'), ['spec', 'match'])];
}

function filtersAt(side: unknown, path: JsonPath): readonly Filter[] {
  const plain = valueAt(side, 'resources');
  const listed = ['any', 'all'].flatMap((list) =>
    listAt(side, list).map((entry, index) => ({
      path: [...path, list, index, 'resources'],
      filter: valueAt(entry, 'resources'),
    })),
  );
  return [{ path: [...path, 'resources'], filter: plain }, ...listed].filter(({ filter }) => isObject(filter));
}
