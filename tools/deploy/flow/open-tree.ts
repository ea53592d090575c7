import { Listr, type ListrTaskWrapper, type DefaultRenderer, type SimpleRenderer } from 'listr2';
import { isConverged, lineOf } from '../applications';
import { stepNames, type StepName } from '../step';
import type { DeployEvent } from './event';
import type { Listener } from './open-listener';
import { plainLines } from './plain-lines';

/** How many lines below a step are shown while it runs. */
const SHOWN = 30;

type Row = ListrTaskWrapper<unknown, typeof DefaultRenderer, typeof SimpleRenderer>;

/** One step of the tree: what ends it, and its row once it is drawn. */
interface Branch {
  readonly ended: Promise<void>;
  end(error?: Error): void;
  row?: Row;
}

/** Draws the steps as a tree, with what happens now below each; what is left to say comes after it. */
export function openTree(print: (text: string) => void): Listener {
  const branches = new Map<StepName, Branch>();
  const rest: string[] = [];
  let drawn: Promise<unknown> | undefined;
  let current: StepName | undefined;
  const begin = (step: StepName, title: string) => {
    current = step;
    if (branches.has(step)) return;
    const branch = branchOf();
    branches.set(step, branch);
    const before = drawn ?? Promise.resolve();
    drawn = before.then(() => draw(title, branch));
  };
  const show = (text: string) => {
    const row = current && branches.get(current)?.row;
    if (row) row.output = text;
  };
  const listen = (event: DeployEvent) => {
    if (event.type === 'step') return turn(event, begin, (error) => branches.get(event.step)?.end(error));
    if (event.type === 'applications') return show(applicationsText(event));
    if (event.type === 'failed') {
      if (event.step) branches.get(event.step)?.end(new Error('failed'));
      rest.push(...plainLines(event));
    } else if (event.type === 'told' && event.step !== stepNames.at(-1)) show(event.text);
    else if (event.type === 'action') show(event.text);
    else rest.push(...plainLines(event));
  };
  return {
    listen,
    end: async () => {
      await drawn;
      for (const line of rest) print(`${line}\n`);
    },
  };
}

function turn(
  { step, title, state }: Extract<DeployEvent, { type: 'step' }>,
  begin: (step: StepName, title: string) => void,
  end: (error?: Error) => void,
): void {
  begin(step, title);
  if (state === 'done' || state === 'unchanged' || state === 'planned') end();
}

function branchOf(): Branch {
  let end: Branch['end'] = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  // Whether it fails is told after the tree.
  ended.catch(() => undefined);
  return { ended, end };
}

function draw(title: string, branch: Branch): Promise<unknown> {
  const task = (_context: unknown, row: Row) => {
    branch.row = row;
    return branch.ended;
  };
  const list = new Listr([{ title, task, rendererOptions: { outputBar: SHOWN } }], { exitOnError: false });
  return list.run().catch(() => undefined);
}

/** Those that are not done, and how many are. */
function applicationsText({ applications }: Extract<DeployEvent, { type: 'applications' }>): string {
  const open = applications.filter((application) => !isConverged(application, { name: application.name }));
  const lines = open.slice(0, SHOWN - 1).map(lineOf);
  return [`${applications.length - open.length} of ${applications.length} are Synced and Healthy`, ...lines].join('\n');
}
