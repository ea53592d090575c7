import { listAt, objectAt, printPath, textAt, type RenderedObject, type Rendering } from '@idp/model';
import type { Check } from '../../check';
import { entriesOf, entryFinding } from '../../entries';
import { findingIn, type Finding } from '../../finding';
import { objectsAsked, objectsOf } from '../../objects';
import { findingAt } from '../../problem';
import { exclusionProblems } from './exclusions';
import { readRules, type IgnoreRule } from './rule';
import { judge } from './judge';

const name = 'ignore-rules';

/** Rules by which Argo CD overlooks changes that people make: they are never applied, and nobody hears of it. */
export const ignoreRules: Check = {
  name,
  findFindings: (rendering) => [
    ...['Application', 'ApplicationSet'].flatMap((kind) =>
      entriesOf(rendering, kind).flatMap((entry) =>
        rulesOf(kind, entry.content).flatMap((rule) =>
          judged(rule, rendering).map((finding) => entryFinding(name, entry, rendering, finding)),
        ),
      ),
    ),
    ...objectsAsked(rendering, 'Application', 'ApplicationSet').flatMap((object) =>
      rulesOf(object.kind, object.content).flatMap((rule) =>
        judged(rule, rendering).map((finding) => findingIn(name, object, finding)),
      ),
    ),
    ...objectsAsked(rendering, 'ConfigMap')
      .filter((object) => object.name === 'argocd-cm')
      .flatMap((object) => [
        ...settingsOf(object).flatMap((rule) =>
          judged(rule, rendering).map((finding) => findingIn(name, object, finding)),
        ),
        ...exclusionProblems(object, rendering).map((problem) => findingAt(name, object, problem)),
      ]),
  ],
};

function rulesOf(kind: string, content: unknown): readonly IgnoreRule[] {
  const spec = kind === 'ApplicationSet' ? ['spec', 'template', 'spec'] : ['spec'];
  const unapplied = listAt(content, ...spec, 'syncPolicy', 'syncOptions').includes('RespectIgnoreDifferences=true');
  return listAt(content, ...spec, 'ignoreDifferences').map((rule, index) =>
    readRules(rule, printPath([...spec, 'ignoreDifferences', index]), {
      group: textAt(rule, 'group') ?? '',
      kind: textAt(rule, 'kind') ?? '',
      name: textAt(rule, 'name'),
      unapplied,
    }),
  );
}

/** The rules for all Applications of an Argo CD: one key for each kind, or one for all kinds. */
function settingsOf({ content }: RenderedObject): readonly IgnoreRule[] {
  const prefix = 'resource.customizations.ignoreDifferences.';
  return Object.entries(objectAt(content, 'data')).flatMap(([key, text]) => {
    if (!key.startsWith(prefix)) return [];
    const [group = '', kind = ''] = key.slice(prefix.length).split('_');
    const target =
      key === `${prefix}all` ? { group: '*', kind: '*' } : kind === '' ? { group: '', kind: group } : { group, kind };
    return [readRules(text, `data["${key}"]`, { ...target, unapplied: false })];
  });
}

function judged(rule: IgnoreRule, rendering: Rendering): readonly Pick<Finding, 'path' | 'what' | 'remedy'>[] {
  return judge(rule, objectsOf(rendering));
}
