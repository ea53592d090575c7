import { chartArchiveOf, type ChartArchive, type ReadPackage } from '@idp/helm';
import { readBytes, readText } from '@idp/workspace';

/** The packages of the charts as they were built last, each read once. */
export function openPackages(workspaceRoot: string): ReadPackage {
  const known = new Map<string, Promise<ChartArchive | undefined>>();
  return (component) => {
    const read = known.get(component) ?? packageOf(component, workspaceRoot);
    known.set(component, read);
    return read;
  };
}

async function packageOf(component: string, workspaceRoot: string): Promise<ChartArchive | undefined> {
  const chart = (await readText(workspaceRoot, `charts/${component}/Chart.yaml`)) ?? '';
  const [, version] = /^version: (\S+)$/m.exec(chart) ?? [];
  const file = `dist/charts/${component}-${version}.tgz`;
  const bytes = await readBytes(workspaceRoot, file);
  return bytes && chartArchiveOf(bytes, file);
}
