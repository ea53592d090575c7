import type { JsonObject } from '@idp/model';
import type { Kubernetes } from '../kubernetes';
import { defineKinds } from './kinds';

const operator = '/apis/apps/v1/namespaces/kube-system/deployments/cilium-operator';
const policies = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/ciliumnetworkpolicies.cilium.io';

/** The names of what is defined in a cluster that holds objects at these paths. */
async function definedIn(...paths: readonly string[]): Promise<readonly unknown[]> {
  const created: JsonObject[] = [];
  const cluster: Kubernetes = {
    get: async (path) => (paths.includes(path) ? {} : undefined),
    list: async () => [],
    create: async (object) => void created.push(object),
    patch: async () => undefined,
  };
  await defineKinds(cluster);
  return created.map(({ metadata }) => metadata);
}

describe('kinds that an operator defines by itself', () => {
  it('are defined once it runs, each once', async () => {
    expect(await definedIn(operator, policies)).toEqual([{ name: 'ciliumclusterwidenetworkpolicies.cilium.io' }]);
  });

  it('are not there before', async () => {
    expect(await definedIn()).toEqual([]);
  });
});
