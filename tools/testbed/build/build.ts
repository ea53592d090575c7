import { PlatformError } from '@idp/model';
import { Listr } from 'listr2';
import { requireAll } from '../prerequisites';
import { buildProgram } from './build-program';
import { isBuilt } from './cache';
import { forecastOf } from './forecast';
import { programs, type Program } from './programs';

/** Builds the named programs, or all of them, one after the other; says beforehand how long it takes. */
export async function build(names: readonly string[]): Promise<void> {
  const chosen = chosenOf(names);
  const missing = chosen.filter((program) => !isBuilt(program));
  process.stdout.write(`${forecastOf(chosen, missing)}\n`);
  if (missing.length === 0) return;
  requireAll(['go', ...(missing.some(({ cgo }) => cgo) ? (['gcc'] as const) : [])]);
  await new Listr(
    missing.map((program) => ({
      title: `${program.name} (about ${program.minutes} min with an empty cache)`,
      task: (_context, task) => buildProgram(program, (line) => void (task.output = line)),
    })),
    { fallbackRenderer: 'simple', rendererOptions: { timer: { condition: true, field: timeOf } } },
  ).run();
}

function chosenOf(names: readonly string[]): readonly Program[] {
  if (names.length === 0) return programs;
  const known = programs.map(({ name }) => name);
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      where: name,
      what: 'is no program of the testbed',
      remedy: `name some of ${known.join(', ')}`,
    }));
  if (problems.length > 0) throw new PlatformError(problems);
  return programs.filter(({ name }) => names.includes(name));
}

function timeOf(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}
