import { listAt, type Facts, type JsonObject, type Settings } from '@idp/model';
import { clusterOf, type Context } from '../context';
import { nothing, type Step } from '../step';
import { webhookLine } from './webhook-line';

/** Where everything is, and how to get in. */
export const summary: Step<Context> = {
  name: 'summary',
  title: 'Summary',
  check: async () => nothing,
  verify: async (context, tell) => {
    const connection = await clusterOf(context);
    const routes = await connection.list({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute' });
    const { facts } = await context.charts.environment();
    for (const line of summaryLines(context.name, facts.value, routes, context.settings.forge)) tell(line);
  },
};

/** What a person wants to know at the end: the addresses that people open, the commands that let them in, and what is left to tell the forge. */
export function summaryLines(
  environment: string,
  facts: Facts,
  routes: readonly JsonObject[],
  forge: Settings['forge'],
): readonly string[] {
  const { domain, tls } = facts;
  const hosts = routes.flatMap((route) => listAt(route, 'spec', 'hostnames').map(String));
  const own = [...new Set(hosts)].filter((host) => host.endsWith(`.${domain}`) && !host.startsWith('*')).sort();
  const option = `--environment=${environment}`;
  return [
    ...own.map((host) => `https://${host}`),
    `credentials: npx nx run platform:credentials ${option}`,
    ...webhookLine(facts, forge, routes),
    ...(tls.issuer === 'platform-ca' ? [`authority for browsers: npx nx run platform:ca ${option}`] : []),
  ];
}
