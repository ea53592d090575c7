import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { listenersOf } from '../../listeners';
import { objectsOfKind } from '../../objects';
import { portsOf, serviceNamed } from '../../services';
import { filesIn, withoutComments } from '../../texts';
import { routedHosts } from './hosts';
import type { ObjectProblem } from '../../problem';
import { patternOf } from '../../pattern';

/** A rule of CoreDNS that answers names with the address of a Service. */
interface Answer {
  readonly object: RenderedObject;
  readonly matches: (host: string) => boolean;
  readonly service: string;
  readonly namespace: string;
}

/** https://coredns.io/plugins/rewrite/ */
const REWRITE =
  /^\s*rewrite\s+(?:(?:stop|continue)\s+)?name\s+(?:(exact|regex|suffix|substring)\s+)?(\S+)\s+([a-z0-9-]+)\.([a-z0-9-]+)\.svc\.cluster\.local/gm;

/** Where the cluster itself answers for the platform's hosts: those that it does not lead to the Gateway. */
export function unansweredHosts(rendering: Rendering): readonly ObjectProblem[] {
  if (rendering.environment.facts.value.gateway.names !== 'cluster') return [];
  const answers = answersIn(rendering);
  return objectsOfKind(rendering, 'Gateway').flatMap((gateway) => {
    const hosts = [...new Set(routedHosts(rendering))];
    const unanswered = hosts.find((host) => !answers.some(({ matches }) => matches(`${host}.`)));
    if (unanswered !== undefined) return [nobodyAnswers(gateway, unanswered)];
    const used = answers.filter(({ matches }) => hosts.some((host) => matches(`${host}.`)));
    return used.flatMap((answer) => elsewhere(answer, gateway, rendering));
  });
}

function nobodyAnswers(object: RenderedObject, host: string): ObjectProblem {
  return {
    object,
    path: ['spec', 'listeners'],
    what: `the DNS of the cluster does not answer ${host}, so pods look for it at themselves`,
    remedy: 'let a rewrite in ConfigMap "coredns-custom" of kube-system answer with the Service of the Gateway',
  };
}

function answersIn(rendering: Rendering): readonly Answer[] {
  return objectsOfKind(rendering, 'ConfigMap')
    .filter(({ namespace, name }) => namespace === 'kube-system' && name.startsWith('coredns'))
    .flatMap((object) =>
      filesIn(object).flatMap(({ text }) =>
        [...withoutComments(text).matchAll(REWRITE)].map(([, form, pattern = '', service = '', namespace = '']) => ({
          object,
          matches: matcherOf(form ?? 'exact', pattern),
          service,
          namespace,
        })),
      ),
    );
}

function matcherOf(form: string, pattern: string): (host: string) => boolean {
  if (form === 'suffix') return (host) => host.endsWith(pattern);
  if (form === 'substring') return (host) => host.includes(pattern);
  if (form === 'exact') return (host) => host === `${pattern.replace(/\.$/, '')}.`;
  const expression = patternOf(pattern);
  return (host) => expression === undefined || expression.test(host);
}

/** The Service leads to the port at which the Gateway listens; that there is one is judged by other checks. */
function elsewhere(answer: Answer, gateway: RenderedObject, rendering: Rendering): readonly ObjectProblem[] {
  const { object: told, service: name, namespace } = answer;
  const service = serviceNamed(name, namespace, rendering);
  const at = ['data'];
  if (service === undefined)
    return [
      {
        object: told,
        path: at,
        what: `there is no Service "${name}" in namespace ${namespace}`,
        remedy: 'name the one that leads to the Gateway',
      },
    ];
  const listeners = listenersOf(gateway);
  return [['HTTPS', 443] as const, ['HTTP', 80] as const].flatMap(([protocol, usual]): readonly ObjectProblem[] => {
    const ports = listeners.filter(({ content }) => textAt(content, 'protocol') === protocol).map(({ port }) => port);
    const opened = portsOf(service).find(({ port }) => port === usual);
    if (ports.length === 0 || (opened !== undefined && ports.includes(opened.targetPort))) return [];
    const what = `port ${usual} leads to ${String(opened?.targetPort ?? 'nothing')}, and the Gateway listens at ${ports.join(', ')}`;
    const index = Math.max(
      0,
      listAt(service.content, 'spec', 'ports').findIndex((port) => valueAt(port, 'port') === usual),
    );
    return [{ object: service, path: ['spec', 'ports', index], what, remedy: 'lead to the port of the listener' }];
  });
}
