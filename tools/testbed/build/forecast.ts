import { cacheFolder } from './cache';
import type { Program } from './programs';

/** How long what is missing takes to build. */
export function forecastOf(chosen: readonly Program[], missing: readonly Program[]): string {
  if (missing.length === 0) return `${namesOf(chosen)}: built, in ${cacheFolder()}`;
  const minutes = missing.reduce((sum, program) => sum + program.minutes, 0);
  return [
    `To build: ${namesOf(missing)}, into ${cacheFolder()}`,
    `About ${minutes} minutes on two cores when nothing of it was compiled before; it may be stopped and run again.`,
  ].join('\n');
}

function namesOf(some: readonly Program[]): string {
  return some.map(({ name }) => name).join(', ');
}
