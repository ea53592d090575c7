import { releaseOf } from '@idp/gitops';
import { isObject, schemas, type Release } from '@idp/model';
import { conforms } from '@idp/schema';
import { parseYaml } from '@idp/workspace';

/** The release of the chart that a Chart.yaml is of; undefined where that lacks what a release pins. */
export function releaseIn(
  path: string,
  chartYaml: string,
  digestOf: (version: string) => string | undefined,
): Release | undefined {
  const parsed = parseYaml(path, chartYaml);
  if ('problems' in parsed) return undefined;
  const { name, version, annotations } = parsed.file.value;
  const facts = { name: String(name), version: String(version), annotations: stringsOf(annotations) };
  const release = releaseOf(facts, digestOf(facts.version));
  return conforms<Release>(schemas.release, release) ? release : undefined;
}

function stringsOf(value: unknown): Readonly<Record<string, string>> {
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)])) : {};
}
