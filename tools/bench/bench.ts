import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from './compare';
import { copyRepository, copyTools } from './copies';
import { generateWorkspace } from './generate-workspace';
import { machineOf } from './machine';
import { optionsOf, type Subject } from './options';
import { measurePlacements } from './placements';
import { measureProof } from './proof';
import { renderProof } from './proof-report';
import { renderColdGoal, renderComparisons, renderIdleGoal, renderPlacements } from './report';

/** The size that the platform may grow to. */
const LARGE = { components: 200, environments: 10 };

const repository = join(__dirname, '../..');

/** Measures what was asked for and prints it; what a goal misses is told, and is no failure. */
export async function bench(args: readonly string[]): Promise<void> {
  const { runs, subjects } = optionsOf(args);
  console.log(machineOf(repository));
  console.log(`median of --runs=${runs}; CPU and peak memory of all processes together`);
  for (const subject of subjects) console.log(await inScratch((folder) => measureSubject[subject](folder, runs)));
}

const measureSubject: Readonly<Record<Subject, (folder: string, runs: number) => Promise<string>>> = {
  repository: async (folder, runs) => {
    const tell = teller('this repository');
    const comparisons = await compare((root) => copyRepository(repository, root), folder, runs, tell);
    const table = renderComparisons('This repository', comparisons);
    return [table, '', renderColdGoal(comparisons), renderIdleGoal(comparisons)].join('\n');
  },
  generated: async (folder, runs) => {
    const tell = teller('generated workspace');
    const platform = generateWorkspace(LARGE);
    const comparisons = await compare((root) => copyTools(repository, root, platform), folder, runs, tell);
    tell('the cost of a placement');
    const placements = await measurePlacements(folder, runs);
    const title = `A generated workspace of ${LARGE.components} components × ${LARGE.environments} environments`;
    const table = renderComparisons(title, comparisons);
    return [table, '', renderIdleGoal(comparisons), renderPlacements(placements)].join('\n');
  },
  proof: async (folder, runs) => renderProof(await measureProof(repository, folder, runs, teller('verify and plan'))),
};

function teller(subject: string): (progress: string) => void {
  return (progress) => process.stderr.write(`${subject}: ${progress}\n`);
}

async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  try {
    return await work(folder);
  } finally {
    process.off('SIGINT', stop);
    remove();
  }
}
