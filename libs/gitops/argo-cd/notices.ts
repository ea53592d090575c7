import type { JsonObject } from '@idp/model';
import type { Values } from './values.gen';

/** Who is told, by name, and where: whom the environment names. What has remedies hears of it by alerts. */
export function recipientsOf({ notifications }: Values): Readonly<Record<string, string>> {
  return notifications ? { people: notifications.url } : {};
}

const events = {
  'sync-failed': "app.status?.operationState?.phase in ['Error', 'Failed']",
  unwell: "app.status?.health?.status == 'Degraded'",
};

/** The chart values by which each of them is told of each event. */
export function noticesOf(recipients: Readonly<Record<string, string>>): JsonObject {
  const names = Object.keys(recipients);
  const ofEvents = (prefix: string, value: (event: string, when: string) => JsonObject | JsonObject[]) =>
    Object.fromEntries(
      Object.entries(events).map(([event, when]) => [`${prefix}.${event}`, JSON.stringify(value(event, when))]),
    );
  return {
    secret: { create: false },
    notifiers: Object.fromEntries(
      Object.entries(recipients).map(([name, url]) => [`service.webhook.${name}`, JSON.stringify(serviceAt(url))]),
    ),
    templates: ofEvents('template', (event) => ({
      webhook: Object.fromEntries(names.map((name) => [name, { method: 'POST', body: bodyOf(event) }])),
    })),
    triggers: ofEvents('trigger', (event, when) => [{ when, send: [event] }]),
    subscriptions: [{ recipients: names, triggers: Object.keys(events) }],
  };
}

function serviceAt(url: string): JsonObject {
  return { url, headers: [{ name: 'Content-Type', value: 'application/json' }] };
}

function bodyOf(event: string): string {
  return JSON.stringify({
    event,
    application: '{{.app.metadata.name}}',
    project: '{{.app.spec.project}}',
    namespace: '{{.app.spec.destination.namespace}}',
    sync: '{{.app.status.sync.status}}',
    health: '{{.app.status.health.status}}',
  });
}
