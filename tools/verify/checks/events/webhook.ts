import { isObject, listAt, objectAt, textAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import type { ObjectProblem } from '../../problem';

/** An event that somebody sends by calling a path of a port. */
export interface Webhook {
  readonly name: string;
  readonly path: JsonPath;
  readonly content: unknown;
  readonly port: string;
  readonly endpoint: string;
  /** It knows who calls only by a secret that it names itself. */
  readonly isPlain: boolean;
}

const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** The events of a source that are sent by calling it: webhooks, and types such as `github` that take calls of somebody. */
export function webhooksOf({ content }: RenderedObject): readonly Webhook[] {
  return Object.entries(objectAt(content, 'spec')).flatMap(([type, events]) =>
    Object.entries(isObject(events) ? events : {}).flatMap(([name, event]): readonly Webhook[] => {
      const nested = isObject(event) ? event['webhook'] : undefined;
      if (type === 'webhook') return [webhookAt(name, event, ['spec', type, name], true)];
      return isObject(nested) ? [webhookAt(name, nested, ['spec', type, name, 'webhook'], false)] : [];
    }),
  );
}

function webhookAt(name: string, content: unknown, path: JsonPath, isPlain: boolean): Webhook {
  const port = String(valueAt(content, 'port') ?? '');
  return { name, path, content, port, endpoint: textAt(content, 'endpoint') ?? '', isPlain };
}

/** Webhooks that nobody reaches: at no port of the Service, at no path, or at that of another. */
export function webhookProblems(object: RenderedObject): readonly ObjectProblem[] {
  const webhooks = webhooksOf(object);
  return [
    ...webhooks.flatMap((webhook) => [...formProblems(webhook), ...twiceProblems(webhook, webhooks)]),
    ...portProblems(object, webhooks),
  ].map((problem) => ({ ...problem, object }));
}

type Found = readonly Omit<ObjectProblem, 'object'>[];

function formProblems({ content, path, endpoint }: Webhook): Found {
  const method = textAt(content, 'method');
  const ofMethod =
    method === undefined || METHODS.includes(method)
      ? []
      : [{ path: [...path, 'method'], what: `nobody calls with ${method}`, remedy: suggest(method, METHODS) }];
  if (endpoint.startsWith('/')) return ofMethod;
  const what = endpoint === '' ? 'it names no path' : `the path "${endpoint}" does not begin with a slash`;
  return [...ofMethod, { path: [...path, 'endpoint'], what, remedy: `write /${endpoint}` }];
}

function twiceProblems({ name, path, port, endpoint }: Webhook, all: readonly Webhook[]): Found {
  const other = all.find((one) => one.port === port && one.endpoint === endpoint);
  if (other === undefined || other.name === name) return [];
  const what = `"${other.name}" is called at ${endpoint} of port ${port} too`;
  return [{ path: [...path, 'endpoint'], what, remedy: 'give each a path of its own' }];
}

function portProblems({ content }: RenderedObject, webhooks: readonly Webhook[]): Found {
  const service = valueAt(content, 'spec', 'service');
  if (!isObject(service) || webhooks.length === 0) return [];
  const ports = listAt(service, 'ports').map((port) => String(valueAt(port, 'targetPort') ?? valueAt(port, 'port')));
  const closed = webhooks
    .filter(({ port }) => !ports.includes(port))
    .map(({ path, port }) => ({
      path: [...path, 'port'],
      what: `its Service does not lead to port ${port}`,
      remedy: `use one of: ${ports.join(', ')}`,
    }));
  const used = webhooks.map(({ port }) => port);
  const idle = ports.flatMap((port, index) =>
    used.includes(port)
      ? []
      : [
          {
            path: ['spec', 'service', 'ports', index],
            what: `no event is called at port ${port}`,
            remedy: 'remove the port, or call an event there',
          },
        ],
  );
  return [...closed, ...idle];
}
