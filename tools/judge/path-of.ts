import { printPath, valueAt, type JsonPath } from '@idp/model';

/** A JSON pointer into an object, `/spec/ports/0`, as people read a path: `spec.ports[0]`. */
export function pathOf(pointer: string, content: unknown): string {
  const steps = pointer.split('/').slice(1);
  const path = steps.reduce<JsonPath>((before, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return [...before, Array.isArray(valueAt(content, ...before)) ? Number(key) : key];
  }, []);
  return printPath(path);
}
