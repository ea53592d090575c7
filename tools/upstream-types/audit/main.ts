import { binaries, PlatformError } from '@idp/model';
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { auditChart, type ChartAudit } from './audit-chart';

/** `npm run audit:values -- --charts <folder>`: how good the closed schemas of these charts are. */
async function main(): Promise<void> {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { charts: { type: 'string' }, values: { type: 'string' } },
  });
  const problems = [
    ...(options.charts === undefined
      ? [{ where: '--charts', what: 'is missing', remedy: 'name a folder of chart archives' }]
      : []),
    ...(spawnSync('helm', ['version']).error
      ? [{ where: 'helm', what: 'is not on the PATH', remedy: `install it: ${binaries.helm}` }]
      : []),
  ];
  if (options.charts === undefined || problems.length > 0) throw new PlatformError(problems);
  const archives = (await readdir(options.charts)).filter((file) => file.endsWith('.tgz')).sort();
  const chosen = archives.filter(
    (file) => positionals.length === 0 || positionals.some((name) => file.startsWith(name)),
  );
  const audits: ChartAudit[] = [];
  for (const archive of chosen) {
    const name = archive.replace(/-v?\d.*$/, '');
    const audit = await auditChart(join(options.charts, archive), await variantsOf(name, options.values));
    audits.push(audit);
    console.log([summaryOf(archive, audit), ...detailsOf(audit)].join('\n'));
  }
  console.log(totalOf(audits));
}

/** The values that a chart is tried with: each `<chart>.yaml` and `<chart>.<variant>.yaml` in the folder of values. */
async function variantsOf(name: string, folder: string | undefined): Promise<readonly unknown[]> {
  const files = folder === undefined ? [] : (await readdir(folder)).sort();
  const own = files.filter(
    (file) => file === `${name}.yaml` || (file.startsWith(`${name}.`) && file.endsWith('.yaml')),
  );
  if (folder === undefined || own.length === 0) return [{}];
  return Promise.all(own.map(async (file) => parse(await readFile(join(folder, file), 'utf8'))));
}

function summaryOf(archive: string, { dead, read, renders }: ChartAudit): string {
  return [
    `${archive}${renders ? '' : ' (does not render)'}:`,
    `dead keys missed ${dead.missed.length} of ${dead.tried} (${percent(dead.missed.length, dead.tried)}),`,
    `accepted ${dead.accepted}, undecided ${dead.undecided.length};`,
    `wrongly rejected ${read.rejected.length} of ${read.tried}`,
  ].join(' ');
}

function detailsOf({ dead, read, refusedDefaults }: ChartAudit): string[] {
  return [
    ...dead.missed.map((key) => `  missed: ${key}`),
    ...dead.undecided.map((key) => `  undecided: ${key}`),
    ...read.rejected.map((key) => `  rejected: ${key}`),
    ...refusedDefaults.map((what) => `  refused default: ${what}`),
  ];
}

function totalOf(audits: readonly ChartAudit[]): string {
  const sum = (count: (audit: ChartAudit) => number) => audits.reduce((total, audit) => total + count(audit), 0);
  const missed = sum(({ dead }) => dead.missed.length);
  const tried = sum(({ dead }) => dead.tried);
  const rejected = sum(({ read, refusedDefaults }) => read.rejected.length + refusedDefaults.length);
  return `${audits.length} charts: dead keys missed ${missed} of ${tried} (${percent(missed, tried)}), wrongly rejected ${rejected}`;
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(2)} %`;
}

main().catch((error: unknown) => {
  console.error(error instanceof PlatformError ? error.message : error);
  process.exitCode = 1;
});
