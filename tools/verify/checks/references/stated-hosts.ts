import { textAt, type JsonPath, type RenderedObject } from '@idp/model';
import { withoutComments } from '../../texts';

/** What a field says that holds the address of a Service and nothing else. */
export interface Stated {
  readonly labels: readonly string[];
  readonly port: string;
}

/** What fields, variables and options are called that hold an address. */
const HOLDS = /(?:addr|address|endpoint|host|redis|server|target|url)$/i;

/** `argocd-redis:6379` as a whole text, or as that of an option. */
const WHOLE = /^(?:--([\w.-]+)=)?([a-z][a-z0-9-]*[a-z0-9])(?:\.([a-z][a-z0-9-]*[a-z0-9]))?:(\d{2,5})$/;

/** A line such as `host: database-rw`, in YAML, INI and the form of Fluent Bit. */
const LINE =
  /^([ \t-]*)"?host(?:name)?"?[ \t]*[:= ][ \t]*"?([a-z][a-z0-9-]*[a-z0-9])(?:\.([a-z][a-z0-9-]*[a-z0-9]))?(?::(\d{2,5}))?"?[ \t]*$/gim;

/** The addresses in a text that stand where nothing else than an address can: without a scheme, and however short. */
export function statedHosts(object: RenderedObject, path: JsonPath, text: string): readonly Stated[] {
  const [, option, host = '', namespace, port = ''] = WHOLE.exec(text) ?? [];
  if (host !== '') return HOLDS.test(option ?? nameOf(object, path)) ? [stated(host, namespace, port)] : [];
  if (!text.includes('\n') || text.startsWith('{')) return [];
  const uncommented = withoutComments(text);
  return [...uncommented.matchAll(LINE)].flatMap(({ 1: indent = '', 2: service = '', 3: second, 4: own, index }) => {
    const found = own ?? portBeside(uncommented, index, indent.length);
    return found === undefined ? [] : [stated(service, second, found)];
  });
}

function stated(service: string, namespace: string | undefined, port: string): Stated {
  return { labels: namespace === undefined ? [service] : [service, namespace], port };
}

/** What a field is called; of a variable of a container, its name. */
function nameOf({ content }: RenderedObject, path: JsonPath): string {
  const last = path.at(-1);
  return (last === 'value' ? textAt(content, ...path.slice(0, -1), 'name') : undefined) ?? String(last);
}

/** The port that a mapping or section states beside a host. */
function portBeside(text: string, at: number, indent: number): string | undefined {
  const before = text.slice(0, at).split('\n').slice(0, -1).reverse();
  const after = text.slice(at).split('\n').slice(1);
  return portAmong(before, indent) ?? portAmong(after, indent);
}

/** That among the lines up to the first that belongs to something else. */
function portAmong(lines: readonly string[], indent: number): string | undefined {
  for (const line of lines) {
    const depth = /^[ \t-]*/.exec(line)?.[0].length ?? 0;
    if (depth < indent || line.trim() === '') return undefined;
    const port =
      depth === indent ? /^[ \t-]*"?port"?[ \t]*[:= ][ \t]*"?(\d{2,5})"?[ \t]*$/i.exec(line)?.[1] : undefined;
    if (port !== undefined) return port;
  }
  return undefined;
}
