import { loginClients, programs, type Schema } from '@idp/model';
import { aFunction, closed, mapOf } from './schema-parts';

const text: Schema = { type: 'string', minLength: 1 };

const labels: Schema = mapOf('label-key', { type: 'string', format: 'label-value' });
const ports: Schema = { type: 'array', items: { type: 'integer', minimum: 1, maximum: 65535 } };
const peers: Schema = {
  type: 'array',
  items: closed({
    entity: { enum: ['cluster', 'host', 'ingress', 'kube-apiserver', 'remote-node', 'world'] },
    program: { enum: Object.keys(programs) },
    route: { type: 'string', format: 'name' },
    namespace: { type: 'string', format: 'name' },
    pods: labels,
    hosts: { type: 'array', minItems: 1, items: { type: 'string', format: 'host-pattern' } },
    ports: { ...ports, minItems: 1 },
  }),
};

/** Contracts of a definition, without the functions in them. */
export const contractSchemas: Readonly<Record<string, Schema>> = {
  routes: mapOf(
    'name',
    closed(
      {
        service: { type: 'string', format: 'service-name' },
        port: { type: 'integer', minimum: 1, maximum: 65535 },
        backendTls: { type: 'boolean' },
        when: aFunction,
      },
      ['service', 'port'],
    ),
  ),
  metrics: mapOf(
    'name',
    closed(
      {
        selector: { ...labels, minProperties: 1 },
        port: { type: 'string', format: 'port-name' },
        target: { type: 'integer', minimum: 1, maximum: 65535 },
        path: { type: 'string', format: 'http-path' },
        parameters: mapOf('parameter', { type: 'array', items: { type: 'string' } }),
        tlsServerName: { type: 'string', format: 'server-name' },
        when: aFunction,
      },
      ['selector', 'port'],
    ),
  ),
  alerts: mapOf(
    'alert',
    closed(
      {
        expression: text,
        for: { type: 'string', format: 'duration' },
        severity: { enum: ['critical', 'warning', 'info'] },
        summary: text,
        when: aFunction,
      },
      ['expression', 'for', 'severity', 'summary'],
    ),
  ),
  secrets: mapOf(
    'name',
    closed(
      {
        keys: { ...mapOf('secret-key', { enum: ['random', 'given'] }), minProperties: 1 },
        type: { type: 'string', format: 'secret-type' },
        labels,
        from: { type: 'string', format: 'name' },
        when: aFunction,
      },
      ['keys'],
    ),
  ),
  databases: mapOf(
    'name',
    closed({ clients: { ...labels, minProperties: 1 }, priorityClass: text, resources: aFunction, when: aFunction }, [
      'clients',
      'priorityClass',
    ]),
  ),
  logins: {
    ...mapOf(
      'name',
      closed({
        key: { type: 'string', format: 'secret-key' },
        idKey: { type: 'string', format: 'secret-key' },
        labels,
        when: aFunction,
      }),
    ),
    propertyNames: { enum: Object.keys(loginClients) },
  },
  slos: mapOf(
    'name',
    closed(
      {
        description: text,
        target: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 100 },
        window: { type: 'string', format: 'duration' },
        indicator: {
          oneOf: [
            closed({ ratio: closed({ errors: text, total: text }, ['errors', 'total']) }, ['ratio']),
            closed({ latency: closed({ success: text, total: text }, ['success', 'total']) }, ['latency']),
            closed({ gauge: closed({ metric: text }, ['metric']) }, ['gauge']),
          ],
        },
        when: aFunction,
      },
      ['description', 'target', 'indicator'],
    ),
  ),
  dashboards: mapOf('name', {
    type: 'object',
    required: ['title', 'uid', 'panels'],
    properties: { title: text, uid: text, panels: { type: 'array', minItems: 1 } },
  }),
  traffic: mapOf(
    'name',
    closed(
      {
        namespace: { type: 'string', format: 'name' },
        pods: { ...labels, minProperties: 1 },
        ports,
        among: ports,
        from: peers,
        to: peers,
        when: aFunction,
      },
      ['pods'],
    ),
  ),
};
