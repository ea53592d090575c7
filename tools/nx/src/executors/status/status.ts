import { PlatformError, type Platform } from '@idp/model';
import { renderStatus, statusOf } from '@idp/promotion';
import { askArgoCd } from '@idp/running';
import { loadPlatform, readText, writeText } from '@idp/workspace';
import type { Outcome } from '../../outcome';

/** What each environment pins and runs: all of them are asked at once. */
export async function statusOfPlatform(root: string, json: boolean): Promise<Outcome> {
  const platform = await loadPlatform(root);
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  const runs = platform.environments.map(
    async (environment) => [environment.name, await askArgoCd(environment, process.env)] as const,
  );
  const status = statusOf(platform, await chartsOf(platform, root), new Map(await Promise.all(runs)));
  const text = `${JSON.stringify(status, null, 2)}\n`;
  await writeText(root, 'dist/status.json', text);
  return { success: true, message: json ? text : renderStatus(status) };
}

/** The versions of the charts of the working tree. */
async function chartsOf({ components }: Platform, root: string): Promise<ReadonlyMap<string, string>> {
  const versions = components.map(async ({ name }): Promise<[string, string][]> => {
    const [, version] = /^version: (\S+)$/m.exec((await readText(root, `charts/${name}/Chart.yaml`)) ?? '') ?? [];
    return version === undefined ? [] : [[name, version]];
  });
  return new Map((await Promise.all(versions)).flat());
}
