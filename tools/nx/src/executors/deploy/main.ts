import { PlatformError } from '@idp/model';
import { parseArgs } from 'node:util';
import { deployEnvironment } from './deploy';

/** `npm run deploy`: as `nx deploy platform`, in a process whose exit code says what kind of failure it was. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      environment: { type: 'string', default: 'local' },
      from: { type: 'string' },
      until: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { environment, from, until, yes, json, 'dry-run': dryRun } = values;
  return deployEnvironment({ environment, from, until, yes, json, dryRun }, process.cwd());
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${error instanceof PlatformError || isUsage ? error.message : (error as Error).stack}\n`);
    process.exitCode = isUsage ? 2 : 1;
  },
);
