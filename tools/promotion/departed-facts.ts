import { textAt } from '@idp/model';
import { isCollection, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';

/** An environment.yaml in which a component is off and may go away, and is held no more. */
export function departedFacts(text: string, component: string): string {
  const document = parseDocument(text);
  document.setIn(['components', component], false);
  if (!itemsOf(document, ['removals']).some((item) => isScalar(item) && item.value === component))
    if (isSeq(document.get('removals'))) document.addIn(['removals'], component);
    else document.set('removals', document.createNode([component]));
  withoutItems(document, ['promotion', 'holds'], (hold) => textAt(hold, 'component') === component);
  return printed(document);
}

/** An environment.yaml that does not know of a component, because there is none of its name any more. */
export function forgettingFacts(text: string, component: string): string {
  const document = parseDocument(text);
  document.deleteIn(['components', component]);
  if (isMap(document.get('components')) && itemsOf(document, ['components']).length === 0)
    document.delete('components');
  withoutItems(document, ['removals'], (removal) => removal === component);
  withoutItems(document, ['promotion', 'holds'], (hold) => textAt(hold, 'component') === component);
  return printed(document);
}

/** An environment.yaml that says of a component by its new name what it said by the former one. */
export function renamedFacts(text: string, from: string, to: string): string {
  const document = parseDocument(text);
  const names = [
    ...pairsOf(document, ['components']).map(({ key }) => key),
    ...itemsOf(document, ['removals']),
    ...itemsOf(document, ['promotion', 'holds']).map((hold) => (isMap(hold) ? hold.get('component', true) : undefined)),
  ].filter((name) => isScalar(name) && name.value === from);
  if (names.length === 0) return text;
  for (const name of names) if (isScalar(name)) name.value = to;
  return printed(document);
}

function pairsOf(document: Document, path: readonly string[]) {
  const map = document.getIn(path);
  return isMap(map) ? map.items : [];
}

function itemsOf(document: Document, path: readonly string[]): readonly unknown[] {
  const list = document.getIn(path);
  return isCollection(list) ? list.items : [];
}

function withoutItems(document: Document.Parsed, path: readonly string[], isGone: (item: unknown) => boolean): void {
  const list: unknown = document.getIn(path);
  if (!isSeq<Node>(list)) return;
  list.items = list.items.filter((item) => !isGone(item.toJS(document)));
  if (list.items.length === 0) document.deleteIn(path);
}

function printed(document: Document): string {
  return document.toString({ lineWidth: 0, singleQuote: true });
}
