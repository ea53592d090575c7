import { findReleaseProblems } from '@idp/gitops';
import { PlatformError, type ComponentFolder, type Platform } from '@idp/model';
import type { FileChange } from '@idp/promotion';
import { findProblems, renderChart, renderReference } from '@idp/render';
import { listAllFiles, readText } from '@idp/workspace';

/** What building a platform would change in charts and pages, beside what lies there. Throws what keeps it from being built. */
export async function builtFiles(platform: Platform, root: string, today: string): Promise<readonly FileChange[]> {
  const problems = [
    ...findProblems(platform),
    ...platform.environments.flatMap((environment) => findReleaseProblems(environment, platform, today)),
  ];
  if (problems.length > 0) throw new PlatformError([...new Set(problems)]);
  const built = await Promise.all(platform.components.map((component) => changesOf(component, platform, root)));
  return built.flat();
}

async function changesOf(component: ComponentFolder, platform: Platform, root: string): Promise<readonly FileChange[]> {
  const { name } = component;
  const files = [
    ...renderChart(component, platform).files.map(({ path, content }) => ({ path: `charts/${name}/${path}`, content })),
    { path: `docs/reference/${name}.md`, content: renderReference(component, platform) },
  ];
  const there = (await listAllFiles(root, `charts/${name}`)).map((path) => `charts/${name}/${path}`);
  const gone = there.filter((path) => files.every((file) => file.path !== path));
  const texts = await Promise.all(files.map(({ path }) => readText(root, path)));
  return [
    ...files.filter(({ content }, index) => texts[index] !== content),
    ...gone.map((path) => ({ path, content: undefined })),
  ];
}
