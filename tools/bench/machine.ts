import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** On what the numbers were measured, and how busy that was when it began. */
export function machineOf(repository: string): string {
  const nx: { version: string } = JSON.parse(readFileSync(join(repository, 'node_modules/nx/package.json'), 'utf8'));
  const cores = availableParallelism();
  const [load = 0] = loadavg();
  const busy = load > cores / 2 ? ' (busy: times are too long)' : '';
  return [
    `${cores} cores${modelOf()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
    `Node ${process.version}, Nx ${nx.version}`,
    `load ${load.toFixed(1)}${busy}`,
  ].join('; ');
}

function modelOf(): string {
  const model = cpus()[0]?.model.trim();
  return model === undefined || model === '' || model === 'unknown' ? '' : ` of ${model}`;
}
