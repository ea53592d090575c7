import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith } from '@idp/testing';
import { auditChart } from './audit-chart';
import { auditDeadKeys } from './dead-keys';
import { openHelm } from './helm';
import { auditRejectedKeys } from './rejected-keys';

const TIMEOUT = 120_000;

let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'audit-test-'))));

afterAll(() => rmSync(folder, { recursive: true }));

/** The archive of a fixture. */
function packaged(name: string): string {
  spawnSync('helm', ['package', join(__dirname, '../fixtures', name), '--destination', folder]);
  return join(folder, `${name}-1.0.0.tgz`);
}

describeWith(['helm'], 'the audit of a chart', () => {
  it.each(['fields', 'with', 'range-map', 'kinds', 'subchart'])(
    'finds no key of the chart %s that helm shows to be wrongly rejected or missed',
    async (name) => {
      const audit = await auditChart(packaged(name), [{ global: { registry: 'here' } }]);

      expect(audit).toMatchObject({ renders: true, refusedDefaults: [], read: { rejected: [] }, dead: { missed: [] } });
      expect(audit.read.tried).toBeGreaterThan(0);
    },
    TIMEOUT,
  );

  it(
    'finds what a wrong schema rejects and what it misses',
    async () => {
      const { render, close } = await openHelm(packaged('fields'));
      const image = { type: 'object', properties: { repository: {} }, additionalProperties: false };
      const metrics = { type: 'object', properties: { port: {} }, additionalProperties: true };
      const schema = { type: 'object', properties: { image, metrics }, additionalProperties: false };
      const defaults = { image: { repository: 'web', tag: '1.0' } };
      const trial = { schema, defaults, render, bases: [{}] };

      expect((await auditRejectedKeys(['digest', 'other'], trial)).rejected).toEqual(['image.digest']);
      expect((await auditDeadKeys(trial)).missed).toEqual(['metrics.ports']);
      await close();
    },
    TIMEOUT,
  );
});
