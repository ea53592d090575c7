import type { CheckResult } from '@idp/model';
import { printQuantity } from '@idp/verify';
import { checkPage } from './check-page';
import type { Machine } from './machine';

/** What a machine needs for the nodes of a cluster. */
export interface MachineNeeds {
  /** Host ports of the cluster that it does not listen at yet. */
  readonly ports: readonly number[];
  /** Bytes for volumes and images. */
  readonly disk: number;
}

/** What k3d asks for, and the collectors of logs in each of its nodes. */
const INOTIFY = { instances: 512, watches: 524_288 } as const;

/** Whether a machine can hold the nodes of a cluster. */
export function judgeMachine(machine: Machine, needs: MachineNeeds): readonly CheckResult[] {
  return [...judgePorts(machine, needs), judgeDisk(machine, needs), judgeInotify(machine)];
}

function judgePorts({ takenPorts }: Machine, { ports }: MachineNeeds): readonly CheckResult[] {
  return ports.map((port) => {
    const taken = takenPorts.includes(port);
    return {
      check: `port ${port}`,
      verdict: taken ? 'fail' : 'pass',
      found: taken ? 'somebody listens at it' : 'free',
      needed: 'free, for the Gateway',
      remedy: taken ? 'end who listens there; `ss -ltnp` names it' : '',
      page: checkPage('a port is taken'),
    };
  });
}

function judgeDisk({ disk }: Machine, needs: MachineNeeds): CheckResult {
  const about = { check: 'disk', needed: gibibytes(needs.disk), page: checkPage('no space left') };
  if (disk === undefined)
    return {
      ...about,
      verdict: 'unknown',
      found: 'Docker keeps it in a machine of its own',
      remedy: 'see how large its disk is',
    };
  return disk < needs.disk
    ? { ...about, verdict: 'warn', found: `${gibibytes(disk)} free`, remedy: 'make room, or turn components off' }
    : { ...about, verdict: 'pass', found: `${gibibytes(disk)} free`, remedy: '' };
}

function judgeInotify({ inotify }: Machine): CheckResult {
  const about = {
    check: 'inotify',
    needed: `${INOTIFY.instances} instances, ${INOTIFY.watches} watches`,
    page: checkPage('too many open files'),
  };
  if (inotify === undefined)
    return { ...about, verdict: 'unknown', found: 'this is no Linux', remedy: 'set the same where Docker runs' };
  const { instances, watches } = inotify;
  const enough = instances >= INOTIFY.instances && watches >= INOTIFY.watches;
  return {
    ...about,
    verdict: enough ? 'pass' : 'fail',
    found: `${instances} instances, ${watches} watches`,
    remedy: enough
      ? ''
      : `sudo sysctl fs.inotify.max_user_instances=${Math.max(instances, INOTIFY.instances)} fs.inotify.max_user_watches=${Math.max(watches, INOTIFY.watches)}`,
  };
}

/** Whole ones: nobody counts more exactly here. */
function gibibytes(bytes: number): string {
  return printQuantity(BigInt(Math.round(bytes / 2 ** 30)) * 2n ** 30n * 1000n);
}
