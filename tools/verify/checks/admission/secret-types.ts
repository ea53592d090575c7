import { listAt, objectAt, textAt, type JsonPath, type RenderedObject } from '@idp/model';
import type { Problem } from '../../problem';

/** What the API server asks of a Secret of a type: https://kubernetes.io/docs/concepts/configuration/secret/#secret-types */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
};

/** Secrets, and templates of Secrets that an operator makes, without what their type asks for. */
export function secretTypeProblems(object: RenderedObject): readonly Problem[] {
  const { kind, apiVersion, content } = object;
  if (kind === 'Secret' && apiVersion === 'v1')
    return missingKeys(textAt(content, 'type'), keysAt(content, 'data', 'stringData'), ['type']);
  if (kind !== 'ExternalSecret') return [];
  const template = objectAt(content, 'spec', 'target', 'template');
  const unknown = listAt(template, 'templateFrom').length > 0 || listAt(content, 'spec', 'dataFrom').length > 0;
  const written = keysAt(template, 'data');
  const read = listAt(content, 'spec', 'data').map((entry) => textAt(entry, 'secretKey') ?? '');
  const keys = written.length > 0 && textAt(template, 'mergePolicy') !== 'Merge' ? written : [...written, ...read];
  if (unknown && !(written.length > 0 && textAt(template, 'mergePolicy') !== 'Merge')) return [];
  return missingKeys(textAt(template, 'type'), keys, ['spec', 'target', 'template', 'type']);
}

function missingKeys(type: string | undefined, keys: readonly string[], path: JsonPath): readonly Problem[] {
  const lacking = (KEYS[type ?? ''] ?? []).filter((key) => !keys.includes(key));
  if (lacking.length === 0) return [];
  const what = `a Secret of type ${type} has ${lacking.join(' and ')}, and this has ${keys.join(', ') || 'nothing'}`;
  return [{ path, what, remedy: 'name the keys so, or make it Opaque' }];
}

function keysAt(content: unknown, ...fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => Object.keys(objectAt(content, field)));
}
