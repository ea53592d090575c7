import {
  isObject,
  isOn,
  PlatformError,
  schemas,
  type EnvironmentFolder,
  type Problem,
  type RenderedFile,
} from '@idp/model';
import { releaseOf, renderRelease } from '@idp/gitops';
import { conforms, suggest } from '@idp/schema';
import { loadPlatform, parseYaml, readText, writeFolder } from '@idp/workspace';
import type { Outcome } from '../../outcome';

/** Writes the pins of one environment from the charts as they are: all of them, or none when one cannot be read. */
export async function pinEnvironment(name: string, workspaceRoot: string): Promise<Outcome> {
  const { components, environments, problems } = await loadPlatform(workspaceRoot);
  const environment = environments.find((other) => other.name === name);
  if (environment === undefined) {
    const remedy = suggest(
      name,
      environments.map((other) => other.name),
    );
    throw new PlatformError([
      { where: '--environment', what: `there is no readable environment "${name}"`, remedy },
      ...problems,
    ]);
  }
  if (problems.length > 0) throw new PlatformError(problems);
  const on = components.filter((component) => isOn(component.name, environment));
  const pins = await Promise.all(on.map((component) => pinOf(component.name, environment, workspaceRoot)));
  const unread = pins.flatMap((pin) => ('problem' in pin ? [pin.problem] : []));
  if (unread.length > 0) throw new PlatformError(unread);
  const files = pins.flatMap((pin) => ('file' in pin ? [pin.file] : []));
  const { changed, removed } = await writeFolder(workspaceRoot, `environments/${name}/releases`, files);
  return {
    success: true,
    message: `${name}: ${files.length} pins, ${changed.length} changed, ${removed.length} removed`,
  };
}

async function pinOf(
  component: string,
  environment: EnvironmentFolder,
  workspaceRoot: string,
): Promise<{ file: RenderedFile } | { problem: Problem }> {
  const path = `charts/${component}/Chart.yaml`;
  const text = await readText(workspaceRoot, path);
  const parsed = text === undefined ? undefined : parseYaml(path, text);
  if (parsed === undefined || 'problems' in parsed)
    return { problem: { where: path, what: 'is not there or not readable', remedy: `run nx build ${component}` } };
  const { name, version, annotations } = parsed.file.value;
  const override = environment.releases.get(component)?.value.override;
  const release = releaseOf(
    { name: String(name), version: String(version), annotations: stringsOf(annotations) },
    override,
  );
  if (!conforms(schemas.release, release))
    return { problem: { where: path, what: 'lacks what a release pins', remedy: `run nx build ${component}` } };
  return { file: { path: `${component}.yaml`, content: renderRelease(release, environment.name) } };
}

function stringsOf(value: unknown): Readonly<Record<string, string>> {
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)])) : {};
}
