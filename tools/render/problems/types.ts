import type { ComponentFolder, Problem } from '@idp/model';

/**
 * Types of another chart or version than the definition's, by which the build would judge chart values wrongly; of a
 * locked chart they may not be missing either.
 */
export function findTypesProblems({ name, folder, definition, lock, upstreamSchema }: ComponentFolder): Problem[] {
  const where = `${folder}/upstream.schema.json`;
  const { upstream } = definition;
  const problem = (what: string, remedy: string): Problem => ({ where, what, remedy, concerns: [name] });
  if (upstream === undefined || !('chart' in upstream))
    return upstreamSchema ? [problem('types values of a chart that the definition does not name', 'remove it')] : [];
  const command = `nx run ${name}:types`;
  if (upstreamSchema === undefined)
    return lock ? [problem('is missing, so that no chart value can be judged', `run ${command}`)] : [];
  const source = `${upstream.chart} ${upstream.version}`;
  if (String(upstreamSchema.$comment).startsWith(`Generated from ${source} by `)) return [];
  return [problem(`is not of ${source}, which the definition names`, `run nx run ${name}:lock and ${command}`)];
}
