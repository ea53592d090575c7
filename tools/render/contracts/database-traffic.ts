import {
  databaseOf,
  nameInClusters,
  objectStorage,
  type DatabaseOperator,
  type Environment,
  type JsonObject,
  type Peer,
} from '@idp/model';
import type { Placement } from '../placement';
import { nameService, rulesTo } from './traffic-rules';
import { trafficSpec } from './traffic-spec';

/** Where each instance says how it is, to the operator and to the others. */
const STATUS = 8000;

/** Who may reach the instances of a database and whom they call, and that its clients may call them. */
export function databaseTraffic(
  { component: { definition }, view }: Placement,
  key: string,
  operator: DatabaseOperator | undefined,
): JsonObject {
  const { port, name: cluster } = databaseOf(nameInClusters(definition), key);
  const clients = definition.databases?.[key]?.clients ?? {};
  const pods = { 'cnpg.io/cluster': cluster };
  const instances = {
    pods,
    ports: [port],
    among: [port, STATUS],
    from: [{ pods: clients }, ...(operator ? [operatorOf(operator, [port, STATUS])] : [])],
    to: [{ entity: 'kube-apiserver' } as const, ...storageOf(view)],
    measured: view.has('monitoring') ? [9187] : [],
  };
  const called = rulesTo({ pods, ports: [port] }, view);
  return {
    instances: trafficSpec(instances, view),
    clients: { endpointSelector: { matchLabels: clients }, egress: [nameService, ...called] },
  };
}

function operatorOf({ namespace, pods }: DatabaseOperator, ports: readonly number[]): Peer {
  return { namespace, pods, ports };
}

/** Where it is backed up. */
function storageOf(view: Environment): readonly Peer[] {
  return view.backups ? [objectStorage(view.backups.endpoint, view.backups.region, view)] : [];
}
