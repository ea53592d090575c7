import { isJsonObject, PlatformError, type JsonObject } from '@idp/model';
import { merge } from '@idp/schema';
import { parse } from 'yaml';

/** The chart values of `path=value` settings, laid over those that are there; values are read as YAML. */
export function valuesOf(settings: readonly string[], before: JsonObject): JsonObject {
  const merged = settings.map(valueOf).reduce<unknown>((values, one) => merge(values, one), before);
  return isJsonObject(merged) ? merged : before;
}

function valueOf(setting: string): JsonObject {
  const [, path = '', text = ''] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
  if (path === '') {
    const remedy = 'write the path in the values file, and the value: loki.singleBinary.replicas=3';
    throw new PlatformError([{ where: '--set', what: `"${setting}" is no path=value`, remedy }]);
  }
  return path
    .split('.')
    .reverse()
    .reduce<JsonObject>((inner, key, index) => ({ [key]: index === 0 ? readValue(text) : inner }), {});
}

function readValue(text: string): JsonObject[string] {
  try {
    return parse(text);
  } catch {
    return text;
  }
}
