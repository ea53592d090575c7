import {
  isObject,
  onceFor,
  parseJson,
  textAt,
  valueAt,
  type JsonObject,
  type JsonPath,
  type RenderedObject,
} from '@idp/model';
import { conforms } from '@idp/schema';
import { filesIn } from './texts';

/** A dashboard of Grafana in a ConfigMap. */
export interface Dashboard {
  readonly path: JsonPath;
  readonly content: JsonObject;
}

/** One schema, which is compiled once. */
const ANY_OBJECT = { type: 'object' };

/** The dashboards in a ConfigMap: JSON with panels; read once for each object. */
export const dashboardsIn = onceFor(readDashboards);

function readDashboards(object: RenderedObject): readonly Dashboard[] {
  if (object.kind !== 'ConfigMap') return [];
  return filesIn(object).flatMap(({ path, text }) => {
    if (!String(path[1]).endsWith('.json') || !text.includes('"panels"')) return [];
    const content = parseJson(text);
    return conforms<JsonObject>(ANY_OBJECT, content) ? [{ path, content }] : [];
  });
}

/** Where a panel or one of its questions gets its data; undefined where it does not say. */
export function datasourceOf(value: unknown): { readonly type?: string; readonly uid?: string } | undefined {
  const source = valueAt(value, 'datasource');
  if (!isObject(source)) return undefined;
  const [type, uid] = [textAt(source, 'type'), textAt(source, 'uid')];
  return { ...(type !== undefined && { type }), ...(uid !== undefined && { uid }) };
}
