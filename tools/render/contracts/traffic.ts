import { isOn, nameInClusters, PlatformError, runBy, type Peer, type Peers } from '@idp/model';
import { callIn, problemIn } from '../call';
import { template, valuePath } from '../handlebars';
import type { Placement } from '../placement';
import { plainObjectOf } from '../plain';
import { holding, type ContractRendering } from './contract';
import { objectNameOf } from './object-name';
import { trafficSpec } from './traffic-spec';

const print = template<object>('traffic.yaml');

/** A CiliumNetworkPolicy for each declaration: what it does not name is not allowed. */
export const traffic: ContractRendering = {
  key: 'traffic',
  provider: 'traffic',
  templatesOf: ({ definition }) =>
    Object.entries(definition.traffic ?? {}).map(([key, { namespace = definition.namespace }]) => ({
      path: `traffic-${key}.yaml`,
      content: print({
        value: valuePath('traffic', key),
        name: objectNameOf(nameInClusters(definition), key),
        namespace: namespace === definition.namespace ? null : namespace,
      }),
    })),
  valuesOf: (placement) =>
    placement.view.traffic === 'off'
      ? {}
      : Object.fromEntries(
          holding(placement.component.definition.traffic, placement).map(([key, declared]) => {
            const [from, to] = [declared.from, declared.to].map((peers) => peersIn(placement, key, peers));
            return [key, trafficSpec({ ...declared, from, to, measured: measuredAt(key, placement) }, placement.view)];
          }),
        ),
};

/** The peers in an environment, without programs that are off there. */
function peersIn(placement: Placement, key: string, peers: Peers<unknown> = []): readonly Peer[] {
  return named(placement, key, peers).filter(
    ({ program }) => program === undefined || isOn(runBy[program], placement.environment),
  );
}

function named(placement: Placement, key: string, peers: Peers<unknown>): readonly Peer[] {
  if (typeof peers !== 'function') return peers;
  const call = () => peers(placement.values, placement.view);
  const { unplain } = plainObjectOf({ peers: callIn(placement, key, call) });
  if (unplain.length === 0) return call();
  throw new PlatformError([problemIn(placement, key, `what ${key} returns is no plain data`, 'return peers')]);
}

/** Where Prometheus reads pods: the targets of the metrics of the same key. */
function measuredAt(key: string, placement: Placement): readonly number[] {
  if (!placement.view.has('monitoring')) return [];
  return holding(placement.component.definition.metrics, placement).flatMap(([name, { target }]) =>
    name === key && target !== undefined ? [target] : [],
  );
}
