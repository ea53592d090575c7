import { textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import type { ObjectProblem } from '../../problem';

/** Generators that make nothing, and what they make that nobody can make again. */
export function generatorProblems(rendering: Rendering): readonly ObjectProblem[] {
  return [
    ...objectsOfKind(rendering, 'Password').flatMap(passwordProblems),
    ...objectsOfKind(rendering, 'PushSecret').flatMap(takenAlong),
  ];
}

/** https://external-secrets.io/latest/api/generator/password/ */
function passwordProblems(object: RenderedObject): readonly ObjectProblem[] {
  const of = (key: string) => valueAt(object.content, 'spec', key);
  const length = Number(of('length') ?? 24);
  const share = Math.floor(length / 4);
  const [digits, symbols] = [Number(of('digits') ?? share), Number(of('symbols') ?? share)];
  if (digits + symbols > length) {
    const what = `${digits} digits and ${symbols} symbols do not fit into ${length} letters: it makes nothing`;
    return [{ object, path: ['spec', 'length'], what, remedy: 'make it longer, or ask for fewer of them' }];
  }
  if (digits <= 10 || of('allowRepeat') === true) return [];
  const what = `there are no ${digits} different digits: it makes nothing`;
  return [{ object, path: ['spec', 'allowRepeat'], what, remedy: 'set it to true' }];
}

/** The next one that it makes is another than the one that a database was made with. */
function takenAlong(object: RenderedObject): readonly ObjectProblem[] {
  const { content } = object;
  const generator = textAt(content, 'spec', 'selector', 'generatorRef', 'name');
  if (generator === undefined || textAt(content, 'spec', 'deletionPolicy') !== 'Delete') return [];
  const what = 'Vault loses with it what was made once, and nobody can make again';
  return [{ object, path: ['spec', 'deletionPolicy'], what, remedy: 'set it to None' }];
}
