import { textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { imagesIn } from '../../images';
import { inventoryOf } from '../../inventory';
import { objectsOf, objectsOfKind } from '../../objects';
import type { ObjectProblem } from '../../problem';
import { textsIn } from '../../texts';

/** Programs that serve Gateways or Ingresses, by the name that a class says, each with the image that does it. */
const CONTROLLERS: Readonly<Record<string, RegExp>> = {
  'cilium.io/ingress-controller': /\bcilium\/operator/,
  'gateway.envoyproxy.io/gatewayclass-controller': /\benvoyproxy\/gateway\b/,
  'gateway.nginx.org/nginx-gateway-controller': /\bnginx-gateway-fabric\b/,
  'io.cilium/gateway-controller': /\bcilium\/operator/,
  'istio.io/gateway-controller': /\bistio\/pilot\b/,
  'k8s.io/ingress-nginx': /\bingress-nginx\b/,
  'konghq.com/kic-gateway-controller': /\bkong\b/,
  'nginx.org/ingress-controller': /\bnginx-ingress\b/,
  'projectcontour.io/gateway-controller': /\bcontour\b/,
  'traefik.io/gateway-controller': /\btraefik\b/,
  'traefik.io/ingress-controller': /\btraefik\b/,
};

/** What turns a part of Cilium on, in its configuration. */
const SWITCHES: Readonly<Record<string, string>> = {
  'cilium.io/ingress-controller': 'enable-ingress-controller',
  'io.cilium/gateway-controller': 'enable-gateway-api',
};

/** Where a class says which program serves it. */
const CLASSES: Readonly<Record<string, JsonPath>> = {
  GatewayClass: ['spec', 'controllerName'],
  IngressClass: ['spec', 'controller'],
};

const IS_DEFAULT = 'ingressclass.kubernetes.io/is-default-class';

/** Classes that no program of the environment serves, and Ingresses of no class. */
export function controllerProblems(rendering: Rendering): readonly ObjectProblem[] {
  const served = servedIn(rendering);
  return [
    ...Object.entries(CLASSES).flatMap(([kind, path]) =>
      objectsOfKind(rendering, kind).flatMap((object) => classProblems(object, path, served, rendering)),
    ),
    ...objectsOfKind(rendering, 'Ingress').flatMap((object) => ingressProblems(object, rendering)),
  ];
}

function servedIn(rendering: Rendering): readonly string[] {
  const images = imagesIn(rendering);
  return Object.entries(CONTROLLERS).flatMap(([name, runs]) =>
    images.some((image) => runs.test(image)) && !isTurnedOff(name, rendering) ? name : [],
  );
}

function isTurnedOff(name: string, rendering: Rendering): boolean {
  const key = SWITCHES[name];
  const configs = objectsOfKind(rendering, 'ConfigMap').filter((object) => object.name === 'cilium-config');
  return key !== undefined && configs.some(({ content }) => textAt(content, 'data', key) !== 'true');
}

function classProblems(
  object: RenderedObject,
  path: JsonPath,
  served: readonly string[],
  rendering: Rendering,
): readonly ObjectProblem[] {
  const name = textAt(object.content, ...path);
  if (name === undefined || served.includes(name) || isSaid(name, rendering)) return [];
  const otherwise =
    'turn the component on that does; if one does already, add it to tools/verify/checks/routes/controllers.ts';
  const what = `no program of the environment serves "${name}"`;
  return [{ object, path, what, remedy: suggest(name, served, otherwise) }];
}

/** Programs that nobody knows are told their name, by an argument, a variable or a file. */
function isSaid(name: string, rendering: Rendering): boolean {
  return objectsOf(rendering).some(
    (object) => !(object.kind in CLASSES) && textsIn(object).some(({ text }) => text.includes(name)),
  );
}

/** An Ingress without a class is for the default one. A class by name is looked for with all other names. */
function ingressProblems(object: RenderedObject, rendering: Rendering): readonly ObjectProblem[] {
  const isOfAClass =
    textAt(object.content, 'spec', 'ingressClassName') ??
    textAt(object.content, 'metadata', 'annotations', 'kubernetes.io/ingress.class');
  if (isOfAClass !== undefined || hasDefaultClass(rendering)) return [];
  return [
    {
      object,
      path: ['spec'],
      what: 'it names no IngressClass, and none is the default: no program serves it',
      remedy: 'declare a route of the component, which the Gateway serves, and leave the Ingress out',
    },
  ];
}

/** Of classes that are given, nobody knows which is the default. */
function hasDefaultClass(rendering: Rendering): boolean {
  const rendered = objectsOfKind(rendering, 'IngressClass');
  const isDefault = rendered.some(
    ({ content }) => String(valueAt(content, 'metadata', 'annotations', IS_DEFAULT)) === 'true',
  );
  return isDefault || inventoryOf(rendering).ofKind('IngressClass').length > rendered.length;
}
