import type { Schema } from '@idp/model';
import { aFunction, closed, mapOf } from './schema-parts';

const text: Schema = { type: 'string', minLength: 1 };

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
        selector: { ...mapOf('label-key', { type: 'string', format: 'label-value' }), minProperties: 1 },
        port: { type: 'string', format: 'port-name' },
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
    closed({ keys: { ...mapOf('secret-key', { enum: ['random', 'given'] }), minProperties: 1 }, when: aFunction }, [
      'keys',
    ]),
  ),
};
