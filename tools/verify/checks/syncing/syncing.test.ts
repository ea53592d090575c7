import { aRendering } from '@idp/testing';
import { syncing } from './index';

function found(annotation: string) {
  return syncing
    .findFindings(
      aRendering({ shop: `kind: Service\nmetadata: { name: a, annotations: { argocd.argoproj.io/${annotation} } }` }),
    )
    .map(({ what, remedy }) => `${what}; ${remedy}`);
}

describe('what an object asks of Argo CD', () => {
  it.each([
    'sync-options: "Prune=false,Delete=false"',
    'sync-wave: "-1"',
    'hook: PreSync',
    'compare-options: IgnoreExtraneous',
  ])('is known: %s', (annotation) => {
    expect(found(annotation)).toEqual([]);
  });

  it.each([
    ['sync-options: "Prune=flase"', 'Argo CD does not know "Prune=flase"; did you mean "Prune=false"?'],
    ['sync-option: "Prune=false"', 'Argo CD reads no such annotation; did you mean "argocd.argoproj.io/sync-options"?'],
    ['sync-wave: one', '"one" is no wave; write a whole number, as text'],
    ['hook-delete-policy: BeforeHookCreated', 'did you mean "BeforeHookCreation"?'],
  ])('is not: %s', (annotation, expected) => {
    expect(found(annotation)).toEqual([expect.stringContaining(expected)]);
  });

  it('is known of Applications too', () => {
    const application = (option: string) =>
      syncing.findFindings(
        aRendering({
          shop: `kind: Application\nmetadata: { name: a }\nspec: { syncPolicy: { syncOptions: [${option}] } }`,
        }),
      );

    expect(application('ServerSideApply=true')).toEqual([]);
    expect(application('ServerSideAply=true')).toHaveLength(1);
  });
});

describe('what holds data', () => {
  const findings = (kind: string, options: string) =>
    syncing
      .findFindings(
        aRendering({
          shop: `apiVersion: ${kind}\nmetadata: { name: a, annotations: { argocd.argoproj.io/sync-options: "${options}" } }`,
        }),
      )
      .map(({ what }) => what);

  it.each(['v1\nkind: Namespace', 'v1\nkind: PersistentVolumeClaim', 'postgresql.cnpg.io/v1\nkind: Cluster'])(
    'is neither pruned nor deleted: %s',
    (kind) => {
      expect(findings(kind, 'Prune=false,Delete=false')).toEqual([]);
      expect(findings(kind, 'Prune=confirm,Delete=confirm')).toEqual([]);
      expect(findings(kind, 'Delete=false')).toEqual([expect.stringContaining('lacks Prune=false: ')]);
      expect(findings(kind, 'Prune=false')).toEqual([expect.stringContaining('lacks Delete=false: ')]);
    },
  );

  it('is told of a misspelt word once', () => {
    expect(findings('v1\nkind: Namespace', 'Prune=flase,Delete=false')).toEqual([
      expect.stringContaining('does not know "Prune=flase"'),
    ]);
  });

  it('is nothing that is made again', () => {
    expect(findings('v1\nkind: Service', 'Validate=false')).toEqual([]);
  });
});
