import { isObject, type RenderedObject } from '@idp/model';

/** Where kinds of Kubernetes hold texts of which a schema only says that they are such. */
const TEXTS: Readonly<Record<string, readonly string[]>> = { ConfigMap: ['data'], Secret: ['data', 'stringData'] };

/**
 * An object as its schema sees it: what the environment is called and what stands in files are texts like others, so
 * that equal objects of two environments are judged once.
 */
export function judgedForm({ kind, apiVersion, content }: RenderedObject): unknown {
  const fields = apiVersion === 'v1' ? (TEXTS[kind] ?? []) : [];
  const short = fields.map((field) => [field, withoutTexts(content[field])] as const);
  const metadata = isObject(content['metadata']) ? content['metadata'] : {};
  const labels = isObject(metadata['labels']) ? metadata['labels'] : {};
  const named = typeof labels['environment'] === 'string' ? { labels: { ...labels, environment: '' } } : {};
  return {
    ...content,
    ...Object.fromEntries(short.filter(([field]) => field in content)),
    metadata: { ...metadata, ...named },
  };
}

function withoutTexts(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? '' : one]));
}
