import { isObject } from '@idp/model';
import type { ErrorObject } from 'ajv';
import { formats } from './formats';
import { suggest } from './suggest';

/** A schema's complaint in words: the path that it is about, what is wrong, and what to do. */
export interface Complaint {
  /** What of the schema it is. */
  readonly keyword?: string;
  readonly path: readonly string[];
  readonly what: string;
  readonly remedy: string;
}

/** What Ajv found, in the words of this platform. */
export function describe(error: ErrorObject): Complaint {
  const path = pathOf(error.instancePath);
  const at = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
  const inside = path.length === 0 ? '' : ` in ${at}`;
  const parameters: Readonly<Record<string, unknown>> = error.params;
  const parameter = (name: string) => String(parameters[name]);
  const given = `${at} is ${show(error.data)}`;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = parameter('additionalProperty');
      return {
        path: [...path, key],
        what: `"${key}" is not known${inside || ' here'}`,
        remedy: suggest(key, keysOf(error)),
      };
    }
    case 'required':
      return { path, what: `"${parameter('missingProperty')}" is missing${inside}`, remedy: 'add it' };
    case 'type':
      return {
        path,
        what: `${given}, which is no ${parameter('type')}`,
        remedy: `write ${article(parameter('type'))}`,
      };
    case 'enum':
      return { path, what: given, remedy: suggest(String(error.data), stringsOf(parameters['allowedValues'])) };
    case 'format':
      return { path, what: given, remedy: `write ${formats[parameter('format')]?.says ?? parameter('format')}` };
    case 'minimum':
    case 'maximum':
      return { path, what: given, remedy: `write a number ${parameter('comparison')} ${parameter('limit')}` };
    case 'minItems':
      return { path, what: `${at} has too few items`, remedy: `name at least ${parameter('limit')}` };
    case 'propertyNames': {
      const key = parameter('propertyName');
      return { path: [...path, key], what: `the key "${key}"${inside} has the wrong form`, remedy: keyRemedy(error) };
    }
    default:
      return {
        path,
        what: `${at} ${error.message ?? 'is not as the schema says'}`,
        remedy: 'write it as the schema says',
      };
  }
}

function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function keysOf({ parentSchema }: ErrorObject): string[] {
  const properties: unknown = parentSchema?.['properties'];
  return isObject(properties) ? Object.keys(properties) : [];
}

function keyRemedy({ schema }: ErrorObject): string {
  const format: unknown = isObject(schema) ? schema['format'] : undefined;
  return `write ${formats[String(format)]?.says ?? 'it as the schema says'}`;
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}
