import type { Connection } from '@idp/cluster';
import type { CheckResult, EnvironmentFolder, Rendering, Settings } from '@idp/model';
import { checkPage } from './check-page';
import { diskFor } from './disk-for';
import { judgeRoom } from './judge-capacity';
import { judgeMachine } from './judge-machine';
import { judgePrograms, programsFor } from './judge-programs';
import { judgeRights } from './judge-rights';
import { judgeVersion } from './judge-version';
import { lookAtMachine, type Machine } from './machine';
import { onNodes } from './on-nodes';
import { programVersions } from './program-versions';
import type { ProviderName } from './provider';
import { deniedOf, rightsFor } from './rights-for';
import { settled, type Tried } from './settled';

/** What is about to be deployed, and where. */
export interface PreflightInput {
  readonly environment: EnvironmentFolder;
  readonly settings: Settings;
  readonly provider: ProviderName;
  /** Renders the environment: it needs helm, which may be missing. */
  readonly render: () => Promise<Rendering>;
  /** Opens the cluster; undefined where deploy is about to make it. */
  readonly connect: () => Promise<Preflown | undefined>;
}

/** What preflight asks of a cluster. */
export type Preflown = Pick<Connection, 'version' | 'list' | 'may'>;

/** Everything that has to hold before a deployment, checked at once; changes nothing. */
export async function preflight(input: PreflightInput): Promise<readonly CheckResult[]> {
  const { provider } = input;
  const rendering = settled(input.render());
  const cluster = await settled(input.connect());
  const results = await Promise.all([
    programVersions(programsFor(provider)).then((versions) => judgePrograms(versions, provider)),
    'value' in cluster && cluster.value === undefined ? ofMachine(input, rendering, WEB) : ofMachine(input, rendering),
    ofCluster(input, cluster, rendering),
  ]);
  return results.flat();
}

/** Where browsers look for pages: these ports of the machine lead to the Gateway on its nodes. */
const WEB = [80, 443];

/** Only the nodes of k3d are on the machine that deploys. Once there is a cluster, it is the one that listens and has room. */
async function ofMachine(
  { environment, provider }: PreflightInput,
  rendering: Promise<Tried<Rendering>>,
  web?: readonly number[],
): Promise<readonly CheckResult[]> {
  if (provider !== 'k3d') return [];
  const ports = environment.facts.value.gateway.hostPorts === undefined ? [] : (web ?? []);
  const machine = await lookAtMachine(ports);
  const tried = await rendering;
  const disk = 'value' in tried ? diskFor(tried.value) : 0;
  const room = web && 'value' in tried ? [judgeRoomOf(tried.value, machine)] : [];
  return [...judgeMachine(machine, { ports, disk }), ...room];
}

/** Before there are nodes, the machine is what they are made of. */
function judgeRoomOf(rendering: Rendering, { processors, memory }: Machine): CheckResult {
  const allocatable = { cpu: processors, memory, pods: 110 * rendering.environment.facts.value.nodes };
  const found = onNodes(rendering, [{ status: { allocatable } }], []);
  return judgeRoom(rendering, found);
}

async function ofCluster(
  { environment, settings }: PreflightInput,
  cluster: Tried<Preflown | undefined>,
  rendering: Promise<Tried<Rendering>>,
): Promise<readonly CheckResult[]> {
  if ('why' in cluster) return [unreachable(cluster.why)];
  if (cluster.value === undefined) return [];
  const version = await settled(cluster.value.version());
  if ('why' in version) return [unreachable(version.why)];
  const tried = await rendering;
  const known = judgeVersion(version.value, environment, settings);
  return [known, ...('why' in tried ? [unrendered(tried.why)] : await ofRendering(cluster.value, tried.value))];
}

async function ofRendering(cluster: Preflown, rendering: Rendering): Promise<readonly CheckResult[]> {
  const [nodes, pods, denied] = await Promise.all([
    settled(cluster.list({ apiVersion: 'v1', kind: 'Node' })),
    settled(cluster.list({ apiVersion: 'v1', kind: 'Pod' })),
    deniedOf(rightsFor(rendering), cluster.may),
  ]);
  const unread = 'why' in nodes ? nodes : 'why' in pods ? pods : undefined;
  const found = 'value' in nodes && 'value' in pods ? onNodes(rendering, nodes.value, pods.value) : undefined;
  return [judgeRights(denied), judgeRoom(rendering, found, unread?.why)];
}

function unreachable(why: string): CheckResult {
  return {
    check: 'cluster',
    verdict: 'fail',
    found: why,
    needed: 'a cluster that answers',
    remedy: 'start it, or name another context',
    page: checkPage('the cluster does not answer'),
  };
}

function unrendered(why: string): CheckResult {
  return {
    check: 'rights and room for the platform',
    verdict: 'unknown',
    found: `the environment cannot be rendered: ${why}`,
    needed: 'a rendering, to know what is applied and asked for',
    remedy: 'mend that first',
    page: checkPage('a program is missing or too old'),
  };
}
