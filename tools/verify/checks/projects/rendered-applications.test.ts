import { aRendering } from '@idp/testing';
import { projects } from './projects';

const project = (spec = '', namespace = 'argocd') => `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: applications, namespace: ${namespace} }
spec: { sourceRepos: [https://git.example.com/apps.git], destinations: [{ server: https://kubernetes.default.svc, namespace: shop }]${spec} }
---
`;
const application = (spec: string) => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: applications, namespace: argocd }
spec: { ${spec} }
---
`;
const source = 'source: { repoURL: https://git.example.com/apps.git }';
const destination = (namespace = 'shop', server = 'https://kubernetes.default.svc') =>
  `destination: { server: "${server}", namespace: ${namespace} }`;

function found(...manifests: readonly string[]) {
  const namespaces = ['argocd', 'shop'].map((name) => `kind: Namespace\nmetadata: { name: ${name} }\n---\n`);
  const argocd = [...namespaces, ...manifests].join('');
  return projects
    .findFindings(aRendering({ argocd }))
    .filter(({ path }) => path?.startsWith('spec.'))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

describe('an Application that a component brings', () => {
  const fits = `project: applications, ${source}, ${destination()}`;

  it('is allowed by its project', () => {
    expect(found(project(), application(fits))).toEqual([]);
    expect(found(project(), application(fits.replace('apps.git', 'apps')))).toEqual([]);
    expect(found(application(fits.replace('project: applications', 'project: default')))).toEqual([]);
  });

  it('names a project that is there, in the namespace in which Argo CD looks', () => {
    expect(found(project(), application(fits.replace('project: applications', 'project: application')))).toEqual([
      'spec.project: there is no project application in namespace argocd, where Argo CD looks for it; did you mean "applications"?',
    ]);
    expect(found(project('', 'shop'), application(fits))).toEqual([
      expect.stringContaining('there is no project applications in namespace argocd'),
    ]);
  });

  it('comes from a repository that its project allows, each of its sources', () => {
    expect(found(project(), application(fits.replace('apps.git', 'others.git')))).toEqual([
      'spec.source.repoURL: project applications does not allow the repository https://git.example.com/others.git; name it in sourceRepos of project applications, or use one of: https://git.example.com/apps',
    ]);
    expect(
      found(
        project(),
        application(
          `project: applications, sources: [{ repoURL: https://git.example.com/apps }, { repoURL: x }], ${destination()}`,
        ),
      ),
    ).toEqual([expect.stringContaining('spec.sources[1].repoURL: ')]);
  });

  it('goes where its project allows it', () => {
    expect(found(project(), application(fits.replace(destination(), destination('argocd'))))).toEqual([
      'spec.destination: project applications does not allow namespace argocd of https://kubernetes.default.svc; name both in destinations of project applications',
    ]);
    expect(
      found(project(), application(fits.replace(destination(), destination('shop', 'https://kubernetes.default')))),
    ).toEqual([expect.stringContaining('does not allow namespace shop of https://kubernetes.default')]);
  });

  it('goes into a namespace that somebody makes, or that it makes itself', () => {
    const anywhere = project().replace('namespace: shop }', 'namespace: "*" }');
    const nowhere = fits.replace(destination(), destination('shp'));

    expect(found(anywhere, application(nowhere))).toEqual([
      'spec.destination.namespace: there is no Namespace "shp"; did you mean "shop"?',
    ]);
    expect(found(anywhere, application(`${nowhere}, syncPolicy: { syncOptions: [CreateNamespace=true] }`))).toEqual([]);
  });

  it('is judged as the template of a set, but for what the set fills in', () => {
    const set = (spec: string) =>
      application(`template: { spec: { ${spec} } }`).replace('kind: Application\n', 'kind: ApplicationSet\n');

    expect(found(project(), set(fits))).toEqual([]);
    expect(found(project(), set(fits.replace('namespace: shop', 'namespace: "{{ .name }}"')))).toEqual([]);
    expect(found(project(), set(fits.replace('project: applications', 'project: none')))).toEqual([
      expect.stringContaining('spec.template.spec.project: there is no project none'),
    ]);
  });
});

describe('a window of a project', () => {
  const windows = (window: object) =>
    projects
      .findFindings(
        aRendering({
          shop: JSON.stringify({
            apiVersion: 'argoproj.io/v1alpha1',
            kind: 'AppProject',
            metadata: { name: 'a', namespace: 'argocd' },
            spec: { syncWindows: [window] },
          }),
        }),
      )
      .flatMap(({ path, what }) => (path?.includes('syncWindows') ? [`${path.slice(5)}: ${what}`] : []));
  const night = { kind: 'deny', schedule: '0 22 * * *', duration: '8h', applications: ['*'] };

  it('is one that comes, and about something', () => {
    expect(windows(night)).toEqual([]);
  });

  it.each([
    [{ kind: 'denied' }, 'syncWindows[0].kind: "denied" is no kind of window'],
    [{ schedule: '0 25 * * *' }, 'syncWindows[0].schedule: "0 25 * * *" is never'],
    [{ duration: '8 hours' }, 'syncWindows[0].duration: "8 hours" is no time'],
    [{ applications: [] }, 'syncWindows[0]: it is about no Application'],
  ])('is none: %j', (change, problem) => {
    expect(windows({ ...night, ...change })).toEqual([expect.stringContaining(problem)]);
  });
});
