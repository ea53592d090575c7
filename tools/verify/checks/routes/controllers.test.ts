import { aRendering, type SomeCluster } from '@idp/testing';
import { routes } from './index';

function found(manifests: string, cluster: SomeCluster = {}) {
  return routes
    .findFindings(aRendering({ shop: manifests }, {}, cluster))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const operator = (image: string, args = '') =>
  `kind: Deployment\nmetadata: { name: a }\nspec: { template: { spec: { containers: [{ name: a, image: "${image}", args: [${args}] }] } } }\n---\n`;
const ofGateways = (name: string) =>
  `kind: GatewayClass\nmetadata: { name: a }\nspec: { controllerName: ${name} }\n---\n`;
const ofIngresses = (more = '') =>
  `kind: IngressClass\nmetadata: { name: a${more} }\nspec: { controller: traefik.io/ingress-controller }\n---\n`;
const cilium = operator('quay.io/cilium/operator-generic:v1.20.0');
const traefik = operator('docker.io/library/traefik:v3.5');

describe('a class of Gateways or Ingresses', () => {
  it('is served by a program of the environment', () => {
    expect(found(ofGateways('io.cilium/gateway-controller') + cilium)).toEqual([]);
    expect(found(ofIngresses() + traefik)).toEqual([]);
    expect(found(ofGateways('example.com/own') + operator('own:1', '--controller-name=example.com/own'))).toEqual([]);
  });

  it('is not served where its program is not there, or has another name', () => {
    expect(found(ofGateways('io.cilium/gateway-controller'))).toEqual([
      expect.stringMatching(
        /^spec.controllerName: no program of the environment serves "io.cilium\/gateway-controller"; turn the component on/,
      ),
    ]);
    expect(found(ofGateways('io.cilium/gateway-contoller') + cilium)).toEqual([
      expect.stringContaining('; did you mean "io.cilium/gateway-controller"?'),
    ]);
    expect(found(ofIngresses() + cilium)).toHaveLength(1);
  });

  it.each([
    ['"true"', 0],
    ['"false"', 1],
  ])('is served by Cilium where that is turned on: %s', (on, problems) => {
    const config = `kind: ConfigMap\nmetadata: { name: cilium-config }\ndata: { enable-gateway-api: ${on} }`;

    expect(found(ofGateways('io.cilium/gateway-controller') + cilium + config)).toHaveLength(problems);
  });
});

describe('an Ingress', () => {
  const ingress = (spec: string) => `kind: Ingress\nmetadata: { name: a }\nspec: { ${spec} }\n---\n`;

  it('is of a class that it names, or of the default one', () => {
    expect(found(ingress('ingressClassName: a') + ofIngresses() + traefik)).toEqual([]);
    expect(
      found(
        ingress('') + ofIngresses(', annotations: { ingressclass.kubernetes.io/is-default-class: "true" }') + traefik,
      ),
    ).toEqual([]);
    expect(found(ingress(''), { given: [{ kind: 'IngressClass', name: 'traefik', by: 'k3s' }] })).toEqual([]);
  });

  it.each(['', ofIngresses() + traefik])('is served by nobody where there is no default', (classes) => {
    expect(found(ingress('') + classes)).toEqual([
      expect.stringContaining('spec: it names no IngressClass, and none is the default: no program serves it'),
    ]);
  });
});
