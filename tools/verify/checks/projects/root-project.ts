import { textAt, type Rendering } from '@idp/model';
import { entriesOf, entryFinding, namesKind } from '../../entries';
import type { Finding } from '../../finding';

/** Entries that the project of the root Application does not allow it to make. */
export function findRootFindings(rendering: Rendering): readonly Finding[] {
  const projects = entriesOf(rendering, 'AppProject');
  return entriesOf(rendering, 'Application').flatMap((root) => {
    const named = textAt(root.content, 'spec', 'project') ?? '';
    const project = projects.find(({ name }) => name === named);
    const finding = (what: string) =>
      entryFinding('projects', root, rendering, {
        path: 'spec.project',
        what,
        remedy: `build the apps-of-apps of ${rendering.environment.name} anew`,
      });
    if (project === undefined) return [finding(`there is no project ${named}`)];
    return ['AppProject', 'Application', 'ApplicationSet']
      .filter((kind) => !namesKind(project, 'namespaceResourceWhitelist', `argoproj.io/${kind}`))
      .map((kind) => finding(`project ${named} does not allow the kind ${kind}, which ${root.name} makes`));
  });
}
