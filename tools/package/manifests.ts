import { isObject, type ComponentFolder, type Problem } from '@idp/model';
import { LineCounter, parseAllDocuments, type Document } from 'yaml';

/**
 * What Helm would leave out of an upstream's manifests or change in them without a word: its template reads each
 * document as one object, and every number as a floating-point one.
 */
export function findManifestProblems(component: ComponentFolder, upstream: Uint8Array | undefined): readonly Problem[] {
  const { name, definition, locate } = component;
  if (!definition.upstream || !('manifests' in definition.upstream) || upstream === undefined) return [];
  const { manifests } = definition.upstream;
  const lines = new LineCounter();
  const text = Buffer.from(upstream).toString('utf8');
  const documents = [...parseAllDocuments(text, { intAsBigInt: true, lineCounter: lines, prettyErrors: false })];
  return documents.flatMap((document) =>
    faultsOf(document).map((fault) => ({
      where: locate('manifests'),
      what: `${manifests}, line ${lines.linePos(document.contents?.range[0] ?? 0).line}: ${fault}`,
      remedy: 'choose manifests that Helm can install, or a chart',
      concerns: [name],
    })),
  );
}

function faultsOf(document: Document.Parsed): readonly string[] {
  if (document.errors.length > 0) return document.errors.map(({ message }) => `is not YAML: ${message}`);
  if (document.contents === null) return [];
  const object: unknown = document.toJS();
  const metadata = isObject(object) ? object['metadata'] : undefined;
  if (!isObject(object) || typeof object['kind'] !== 'string' || !isObject(metadata) || !metadata['name'])
    return ['is no object of Kubernetes with a kind and a name'];
  return inexactNumbersOf(object).map((path) => `${path} is a number that Helm would round`);
}

function inexactNumbersOf(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => inexactNumbersOf(inner, path ? `${path}.${key}` : key));
}
