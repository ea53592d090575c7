import { printPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOf, objectsOfKind } from '../../objects';
import type { PodSet } from '../../pod-sets';
import { textsIn } from '../../texts';
import { hostsOf } from '../references/host-names';
import { namesIn } from '../references/names';
import { isSame, type Call, type Called } from './call';
import { hostsMeant } from './hosts-meant';
import { hostsOutside } from './hosts-outside';
import { readersOf } from './readers';
import { calledAt } from './service-pods';

/** Kinds whose texts are about other objects, or are read by people. */
const OTHERS = /^(CustomResourceDefinition|PrometheusRule|ServiceLevelObjective|.*Policy)$/;

/** Where a program is found, which is told to it for people, and what it is to pass over. */
const NOT_CALLED = /(?:externalUrl|resourceFilters)$/;

/** Labels of objects with links for people. */
const FOR_PEOPLE = ['catalog-entities', 'grafana_dashboard'];

/** The addresses in texts that programs read: Services, pages behind the Gateway and hosts outside. */
export function callsInTexts(rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  const names = namesIn(rendering);
  const outside = hostsOutside(rendering);
  return objectsOf(rendering)
    .filter((object) => !OTHERS.test(object.kind) && !isForPeople(object))
    .flatMap((object) => {
      const calls = [
        ...hostsOf(object, names).flatMap(({ service, namespace, port, path }) => {
          const called = calledAt(service, namespace, port, rendering, pods);
          return called && !NOT_CALLED.test(path) ? [{ path, called, named: port === undefined }] : [];
        }),
        ...outside(object),
        ...hostsMeant(object),
      ];
      return calls.flatMap((call) => byReaders(object, call, rendering, pods));
    });
}

function isForPeople({ content }: RenderedObject): boolean {
  const { metadata } = content;
  return FOR_PEOPLE.some((label) => Object.hasOwn(Object(Object(metadata).labels), label));
}

function byReaders(
  object: RenderedObject,
  { path, called, named }: { readonly path: string; readonly called: Called; readonly named?: boolean },
  rendering: Rendering,
  pods: readonly PodSet[],
): readonly Call[] {
  const field = textsIn(object).find((text) => printPath(text.path) === path);
  const { pods: all, each } = readersOf(object, field?.path ?? [], rendering, pods);
  // A name without a port, told to those who have it, is for their certificate.
  const readers = all.filter((reader) => !(named && called.pods?.some((pod) => isSame(pod, reader))));
  if (readers.length === 0) return [];
  return each
    ? readers.map((reader) => ({ object, path, callers: [reader], called }))
    : [{ object, path, callers: readers, called }];
}

/** The repositories that Argo CD is told to read. */
export function callsOfArgoCd(rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  const [reader] = pods.filter(({ labels }) => labels['app.kubernetes.io/name'] === 'argocd-repo-server');
  const settings = objectsOfKind(rendering, 'ConfigMap').find(({ name }) => name === 'argocd-cm');
  if (reader === undefined || settings === undefined) return [];
  const urls = new Set(JSON.stringify(rendering.appsOfApps).match(/(?<="repoURL":")[^"{]+/g) ?? []);
  return [...urls].flatMap((url) => {
    const [, scheme, host = '', port] = /^(?:([a-z]+):\/\/)?([^/:]+)(?::(\d+))?/.exec(url) ?? [];
    if (!host.includes('.')) return [];
    const called = { name: host, host, ports: [port === undefined ? (scheme === 'http' ? 80 : 443) : Number(port)] };
    return [{ object: settings, path: `repoURL ${url}`, callers: [reader], called }];
  });
}
