import { openHelm, renderEnvironment } from '@idp/helm';
import { openResults } from '@idp/programs';
import { capacityOf } from '@idp/verify';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith } from './binaries';
import { renderNeeds, replacePart } from './render-needs';
import { standInCharts } from './stand-ins/stand-in-charts';
import { thisPlatform, workspaceRoot } from './this-platform';

const page = join(workspaceRoot, 'docs/deploy-k3d.md');

/** What a laptop needs, from the same report that `local:capacity` prints. */
async function needsOf(name: string): Promise<string> {
  const platform = await thisPlatform();
  const environment = platform.environments.find((other) => other.name === name);
  if (environment === undefined) throw new TypeError(`there is no environment ${name}`);
  const render = await openHelm(openResults());
  return renderNeeds(
    capacityOf(await renderEnvironment(environment, platform, standInCharts(environment, platform), render)),
  );
}

describeWith(['helm'], 'the page about k3d', () => {
  it('says what the environment asks for at this moment', async () => {
    const text = readFileSync(page, 'utf8');
    const fresh = replacePart(text, await needsOf('local'));
    if (process.env.UPDATE_REPORTS) writeFileSync(page, fresh);

    expect(readFileSync(page, 'utf8')).toBe(fresh);
  }, 300_000);
});
