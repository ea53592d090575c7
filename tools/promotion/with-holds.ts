import { listAt, textAt } from '@idp/model';
import { parseDocument, YAMLSeq } from 'yaml';

/** An environment.yaml in which these components are held as well; what is held already keeps its reason. */
export function withHolds(text: string, components: readonly string[], reason: string): string {
  const document = parseDocument(text);
  const path = ['promotion', 'holds'];
  const there: unknown = document.getIn(path);
  const held = listAt(document.toJS(), ...path).map((hold) => textAt(hold, 'component'));
  const added = components.filter((component) => !held.includes(component)).map((component) => ({ component, reason }));
  if (added.length === 0) return text;
  if (there instanceof YAMLSeq && there.items.length > 0)
    for (const hold of added) document.addIn(path, document.createNode(hold));
  else document.setIn(path, document.createNode(added));
  return document.toString({ lineWidth: 0, singleQuote: true });
}
