import { listAt, objectAt, type JsonPath, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Check } from '../../check';
import { objectsOf } from '../../objects';
import { findingAt, type Problem } from '../../problem';
import { keptProblems } from './kept';

const name = 'syncing';

const PREFIX = 'argocd.argoproj.io/';

/** What Argo CD reads: https://argo-cd.readthedocs.io/en/stable/user-guide/annotations-and-labels/ */
const ANNOTATIONS = [
  ...['application-set-refresh', 'application-set-template', 'compare-options', 'hook', 'hook-delete-policy'],
  ...['ignore-healthcheck', 'ignore-resource-updates', 'installation-id', 'manifest-generate-paths', 'refresh'],
  ...[
    'skip-reconcile',
    'sync-options',
    'sync-wave',
    'tracking-id',
    'managed-by',
    'managed-by-url',
    'deletion-approved',
  ],
].map((key) => PREFIX + key);

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
const OF_OBJECTS = [
  ...['Delete=confirm', 'Delete=false', 'Delete=true', 'Force=true', 'Prune=confirm', 'Prune=false', 'Prune=true'],
  ...['PruneLast=true', 'Replace=true', 'ServerSideApply=false', 'ServerSideApply=true', 'Validate=false'],
  ...['SkipDryRunOnMissingResource=true', 'ClientSideApplyMigration=false', 'ClientSideApplyMigration=true'],
];

const OF_APPLICATIONS = [
  ...OF_OBJECTS,
  ...['ApplyOutOfSyncOnly=true', 'CreateNamespace=true', 'CreateNamespace=false', 'FailOnSharedResource=true'],
  ...['PrunePropagationPolicy=background', 'PrunePropagationPolicy=foreground', 'PrunePropagationPolicy=orphan'],
  ...['RespectIgnoreDifferences=true', 'Validate=true'],
];

const LISTS: Readonly<Record<string, readonly string[]>> = {
  'compare-options': ['IgnoreExtraneous', 'IncludeMutationWebhook=true', 'ServerSideDiff=false', 'ServerSideDiff=true'],
  hook: ['PostDelete', 'PostSync', 'PreDelete', 'PreSync', 'Skip', 'Sync', 'SyncFail'],
  'hook-delete-policy': ['BeforeHookCreation', 'HookFailed', 'HookSucceeded'],
  'sync-options': OF_OBJECTS,
};

/** What objects ask of Argo CD in words that it does not know: it passes them over without a word. */
export const syncing: Check = {
  name,
  findFindings: (rendering) =>
    objectsOf(rendering).flatMap((object) =>
      [...annotationProblems(object), ...applicationProblems(object), ...keptProblems(object)].map((problem) =>
        findingAt(name, object, problem),
      ),
    ),
};

function annotationProblems({ content }: RenderedObject): readonly Problem[] {
  return Object.entries(objectAt(content, 'metadata', 'annotations')).flatMap(([key, text]) => {
    if (!key.startsWith(PREFIX)) return [];
    const path = ['metadata', 'annotations', key];
    if (!ANNOTATIONS.includes(key))
      return [{ path, what: 'Argo CD reads no such annotation', remedy: suggest(key, ANNOTATIONS) }];
    const known = LISTS[key.slice(PREFIX.length)];
    if (known !== undefined) return unknownIn(String(text).split(','), known, () => path);
    if (key !== `${PREFIX}sync-wave` || /^[+-]?\d+$/.test(String(text))) return [];
    return [{ path, what: `"${String(text)}" is no wave`, remedy: 'write a whole number, as text' }];
  });
}

function applicationProblems({ kind, content }: RenderedObject): readonly Problem[] {
  const place: JsonPath =
    kind === 'ApplicationSet'
      ? ['spec', 'template', 'spec', 'syncPolicy', 'syncOptions']
      : ['spec', 'syncPolicy', 'syncOptions'];
  if (kind !== 'Application' && kind !== 'ApplicationSet') return [];
  return unknownIn(listAt(content, ...place).map(String), OF_APPLICATIONS, (index) => [...place, index]);
}

function unknownIn(
  words: readonly string[],
  known: readonly string[],
  pathOf: (index: number) => JsonPath,
): readonly Problem[] {
  return words.flatMap((word, index) => {
    const text = word.trim();
    if (text === '' || known.includes(text)) return [];
    return [{ path: pathOf(index), what: `Argo CD does not know "${text}"`, remedy: suggest(text, known) }];
  });
}
