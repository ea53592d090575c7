import { PlatformError } from '@idp/model';
import fc from 'fast-check';
import { stepNames, type Step, type StepName } from '../step';
import type { DeployEvent } from './event';
import { exitCodes } from './exit-codes';
import { runSteps } from './run-steps';

/** What a pretended cluster has, and what was done to it in which order. */
interface World {
  readonly there: Set<StepName>;
  readonly did: string[];
}

function aStep(name: StepName, dies?: 'apply' | 'verify'): Step<World> {
  return {
    name,
    title: name,
    check: async ({ there }) => ({
      actions: there.has(name) ? [] : [`make ${name}`],
      apply: (tell) => make(name, tell),
    }),
    verify: async ({ did }) => {
      did.push(`saw ${name}`);
      if (dies === 'verify') throw new PlatformError([{ where: name, what: 'is not well', remedy: 'heal it' }]);
    },
  };

  async function make(step: StepName, tell: (line: string) => void): Promise<void> {
    tell(`making ${step}`);
    if (dies === 'apply') throw new PlatformError([{ where: step, what: 'cannot be made', remedy: 'mend it' }]);
    current.there.add(step);
    current.did.push(`made ${step}`);
  }
}

let current: World;

async function run(world: World, steps: readonly Step<World>[], dryRun = false, agree = true) {
  current = world;
  const events: DeployEvent[] = [];
  const asked: string[] = [];
  const confirm = async (actions: readonly string[]) => {
    asked.push(...actions);
    if (!agree) throw new PlatformError([{ where: 'cluster', what: 'is left as it is', remedy: 'say yes' }]);
  };
  const listen = (event: DeployEvent) => void events.push(event);
  const code = await runSteps(steps, world, { chosen: stepNames, dryRun, confirm, listen });
  return { code, events, asked };
}

const nowhere = (): World => ({ there: new Set(), did: [] });

describe('a run', () => {
  it('does what is missing in the order of the steps, whatever the order in which it gets them', async () => {
    const world = nowhere();

    expect((await run(world, [aStep('bootstrap'), aStep('cluster')])).code).toBe(0);
    expect(world.did).toEqual(['made cluster', 'saw cluster', 'made bootstrap', 'saw bootstrap']);
  });

  it('does nothing where nothing is missing, and still looks whether all holds', async () => {
    const world = { there: new Set<StepName>(['cluster']), did: [] };
    const { events, asked } = await run(world, [aStep('cluster')]);

    expect(world.did).toEqual(['saw cluster']);
    expect(asked).toEqual([]);
    expect(events.at(-1)).toEqual({ type: 'end', changed: false });
  });

  it('that is dry tells what it would do, and neither asks nor changes anything', async () => {
    const world = nowhere();
    const { events, asked } = await run(world, [aStep('cluster'), aStep('charts')], true);

    expect([...world.did, ...asked]).toEqual([]);
    expect(events.filter(({ type }) => type === 'action')).toEqual([
      { type: 'action', step: 'cluster', text: 'make cluster' },
      { type: 'action', step: 'charts', text: 'make charts' },
    ]);
  });

  it('asks once, before its first change', async () => {
    expect((await run(nowhere(), [aStep('cluster'), aStep('charts')])).asked).toEqual(['make cluster']);
  });

  it('changes nothing when the answer is no', async () => {
    const world = nowhere();

    expect((await run(world, [aStep('cluster')], false, false)).code).toBe(exitCodes.cluster);
    expect(world.did).toEqual([]);
  });

  it('ends with the code of the step that fails, and does none after it', async () => {
    const world = nowhere();
    const { code, events } = await run(world, [aStep('bootstrap', 'apply'), aStep('convergence')]);

    expect(code).toBe(6);
    expect(events.at(-1)).toMatchObject({ type: 'failed', step: 'bootstrap', problems: [{ what: 'cannot be made' }] });
    expect(world.did).toEqual([]);
  });

  it('that was stopped anywhere is completed by the next one, which makes nothing twice', async () => {
    const names = fc.constantFrom(...stepNames);
    await fc.assert(
      fc.asyncProperty(names, fc.constantFrom('apply' as const, 'verify' as const), async (victim, when) => {
        const world = nowhere();
        await run(
          world,
          stepNames.map((name) => aStep(name, name === victim ? when : undefined)),
        );
        await run(
          world,
          stepNames.map((name) => aStep(name)),
        );
        expect(world.did.filter((line) => line.startsWith('made'))).toEqual(stepNames.map((name) => `made ${name}`));
      }),
    );
  });
});
