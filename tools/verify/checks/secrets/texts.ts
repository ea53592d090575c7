import { isObject, objectAt, type JsonPath, type RenderedObject } from '@idp/model';
import { groupOf } from '../../objects';
import { fieldsOf, type Field } from '../../walk';

/** A text in an object that could be a secret or hold one. */
export interface HeldText {
  readonly path: JsonPath;
  /** What it is called; absent where its name says nothing about it. */
  readonly name?: string;
  readonly text: string;
  /** It may be a whole configuration file. */
  readonly isFile: boolean;
}

/** `--admin-password=…` */
const ARGUMENT = /^--?([A-Za-z][\w.-]*)=(.+)$/s;

/** The texts of an object, those of a Secret decoded, with the names that say what they are. */
export function textsIn(object: RenderedObject): readonly HeldText[] {
  if (object.kind === 'Secret' || object.kind === 'ConfigMap') return dataIn(object);
  // Their keys name keys of secrets.
  const isOrder = groupOf(object).endsWith('external-secrets.io');
  return fieldsOf(object).flatMap((field) => textAt(field, isOrder) ?? []);
}

function dataIn({ kind, content }: RenderedObject): readonly HeldText[] {
  return ['data', 'stringData'].flatMap((field) =>
    Object.entries(objectAt(content, field)).map(([name, value]) => {
      const encoded = kind === 'Secret' && field === 'data';
      const text = encoded ? Buffer.from(String(value), 'base64').toString('utf8') : String(value);
      return { path: [field, name], name, text, isFile: true };
    }),
  );
}

function textAt({ path, value }: Field, isOrder: boolean): HeldText | undefined {
  if (isObject(value)) return variableAt(path, value);
  if (typeof value !== 'string') return undefined;
  const [, argument, given] = (path.includes('args') || path.includes('command') ? ARGUMENT.exec(value) : null) ?? [];
  if (argument !== undefined && given !== undefined) return { path, name: argument, text: given, isFile: false };
  const key = path.at(-1);
  const isNamed = typeof key === 'string' && path[0] !== 'metadata' && !isOrder;
  return { path, text: value, isFile: false, ...(isNamed && { name: key }) };
}

function variableAt(path: JsonPath, { name, value }: Readonly<Record<string, unknown>>): HeldText | undefined {
  if (typeof name !== 'string' || typeof value !== 'string') return undefined;
  return { path: [...path, 'value'], name, text: value, isFile: false };
}
