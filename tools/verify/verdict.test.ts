import { aComponentFolder, aRendering } from '@idp/testing';
import type { RenderedObject, Rendering } from '@idp/model';
import { renderAnnotations } from './annotations';
import { findingIn, type Finding } from './finding';
import { renderReport } from './report';
import { isClean, verdictOf, verdictOn } from './verdict';

const folder = aComponentFolder({ name: 'loki', description: 'Logs', namespace: 'loki', owner: 'platform-team' });

function aService(template: string): { rendering: Rendering; object: RenderedObject } {
  const [component] = aRendering({ loki: 'kind: Service\nmetadata: { name: loki }' }).components;
  const [object] = component?.objects ?? [];
  if (component === undefined || object === undefined) throw new TypeError('no object');
  const moved = { ...object, template };
  const own = { ...folder, templates: [{ path: 'service.yaml', content: '' }] };
  return {
    rendering: { ...aRendering({}), components: [{ ...component, objects: [moved], folder: own }] },
    object: moved,
  };
}

function verdictFor(template: string) {
  const { rendering, object } = aService(template);
  const finding = findingIn('references', object, { path: 'spec.ports[0]', what: 'is wrong', remedy: 'mend it' });
  return verdictOf(rendering, { findings: [finding], notes: [] }, ['references'], '2027-01-01');
}

describe('a verdict', () => {
  it.each([
    ['loki/charts/loki/templates/service.yaml', `${folder.folder}/component.ts, chartValues`],
    ['loki/templates/service.yaml', `${folder.folder}/templates/service.yaml`],
    ['loki/templates/route-logs.yaml', `${folder.folder}/component.ts, routes`],
    ['loki/templates/metrics-loki.yaml', `${folder.folder}/component.ts, metrics`],
    ['loki/templates/secret-store.yaml', `${folder.folder}/component.ts, secrets`],
    ['loki/templates/upstream-manifests.yaml', `${folder.folder}/component.ts, upstream`],
  ])('names the place behind %s', (template, where) => {
    expect(verdictFor(template).findings).toMatchObject([{ where }]);
  });

  it('on one component holds what is found in it', () => {
    const verdict = verdictFor('loki/templates/service.yaml');

    expect(verdictOn('loki', verdict).findings).toHaveLength(1);
    expect(isClean(verdictOn('vault', verdict))).toBe(true);
  });
});

describe('a report', () => {
  it('says what is wrong, where, and what to do', () => {
    expect(renderReport(verdictFor('loki/templates/service.yaml')).split('\n')).toEqual([
      'test is not clean: 1 finding in 1 object of 1 component',
      '  loki, Service loki/loki, spec.ports[0]: is wrong',
      '    mend it',
      `    ${folder.folder}/templates/service.yaml · docs/verify/references.md`,
    ]);
  });

  it('is a line where nothing is wrong', () => {
    const { rendering } = aService('loki/templates/service.yaml');

    expect(renderReport(verdictOf(rendering, { findings: [], notes: [] }, [], '2027-01-01'))).toBe(
      'test is clean: 1 object of 1 component',
    );
  });

  it('counts what nobody would read', () => {
    const many: readonly Finding[] = Array.from({ length: 103 }, (_, index) => ({
      check: 'references',
      component: 'loki',
      what: `is wrong ${index}`,
      remedy: 'mend it',
    }));
    const report = renderReport(verdictOf(aRendering({}), { findings: many, notes: [] }, ['references'], '2027-01-01'));

    expect(report).toContain('… and 3 more');
    expect(report).not.toContain('is wrong 100');
  });
});

describe('an annotation', () => {
  it('stands beside the line that it is about', () => {
    const verdict = verdictFor('loki/templates/service.yaml');
    const [found] = verdict.findings;
    const located = {
      ...verdict,
      findings: found ? [{ ...found, where: 'libs/a/b/component.ts:12', what: 'a%\nb' }] : [],
    };

    expect(renderAnnotations(located)).toBe(
      '::error file=libs/a/b/component.ts,line=12,title=references in test::loki, Service loki/loki, spec.ports[0]: a%25%0Ab; mend it (docs/verify/references.md)',
    );
  });
});

describe('an exception of a policy', () => {
  const judged = (day: string) =>
    verdictOf(
      aRendering({
        policy: `apiVersion: policies.kyverno.io/v1\nkind: PolicyException\nmetadata: { name: a }\nspec: { expiresAt: "2027-05-31T23:59:59Z" }`,
      }),
      { findings: [], notes: [] },
      ['idle-policies'],
      day,
    ).findings.map(({ what }) => what);

  it('ends on its day', () => {
    expect(judged('2027-05-31')).toEqual([]);
    expect(judged('2027-06-01')).toEqual(['it ended on 2027-05-31: what it was for breaks the policy again']);
  });
});
