import { isObject, listAt, textAt, valueAt } from '@idp/model';
import { containersOf, type PodTemplate } from '../../pods';
import type { Problem } from '../../problem';
import { fieldsAt } from '../../walk';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'].map((probe) => `${probe}.httpGet`);

/** Probes that speak HTTP to a port that is named after HTTPS, or the other way round: they fail for ever. */
export function schemeProblems(pod: PodTemplate): readonly Problem[] {
  return containersOf(pod).flatMap(({ content, path }) =>
    PROBES.flatMap((probe) => fieldsAt(content, probe)).flatMap((field): readonly Problem[] => {
      if (!isObject(field.value) || textAt(field.value, 'host') !== undefined) return [];
      const scheme = textAt(field.value, 'scheme') ?? 'HTTP';
      const name = nameOf(field.value['port'], content) ?? '';
      const [, secure] = /^http(s?)(?:-|$)/.exec(name) ?? [];
      if (secure === undefined || (secure === 's') === (scheme === 'HTTPS')) return [];
      const remedy = `set the scheme to ${secure === 's' ? 'HTTPS' : 'HTTP'}`;
      return [{ path: [...path, ...field.path], what: `it speaks ${scheme} to the port "${name}"`, remedy }];
    }),
  );
}

function nameOf(port: unknown, content: unknown): string | undefined {
  const isNamed = typeof port === 'string' && !/^\d+$/.test(port);
  if (isNamed) return port;
  return textAt(
    listAt(content, 'ports').find((one) => String(valueAt(one, 'containerPort')) === String(port)),
    'name',
  );
}
