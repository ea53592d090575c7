import { onceFor } from '@idp/model';
import { createHash } from 'node:crypto';
import type { CommittedChart } from './chart-of-version';

/** What in a chart says which version it is, where its templates might print that. */
const VERSION = /\.Chart\b(?!\.Name\b)/;

/**
 * What of a package decides what it renders in an environment: equal ones render the same. The values of other
 * environments are left out, and the version, unless a template of it reads that.
 */
export function identityIn(built: CommittedChart, environment: string): string {
  const values = built.files.get(`values-${environment}.yaml`);
  return createHash('sha256')
    .update(`${commonIdentityOf(built)}\0${values === undefined}\0`)
    .update(values ?? '')
    .digest('hex');
}

/** The part that is the same in every environment, once a package: most of a plan is to see that nothing differs. */
const commonIdentityOf = onceFor(({ files, version }: CommittedChart): string => {
  const hash = createHash('sha256');
  const reads = [...files].some(([path, content]) => path.startsWith('templates/') && VERSION.test(textOf(content)));
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path === 'README.md' || /^values-.+\.yaml$/.test(path)) continue;
    const counted = path === 'Chart.yaml' && !reads ? textOf(content).replace(`version: ${version}\n`, '') : content;
    hash.update(`${path}\0${counted.length}\0`).update(counted);
  }
  return hash.digest('hex');
});

function textOf(content: Uint8Array): string {
  return Buffer.from(content).toString('utf8');
}
