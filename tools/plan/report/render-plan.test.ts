import { planOf } from '../testing/plan-of';
import type { EnvironmentPlan } from '../plan';
import { renderMarkdown, renderText } from './render-plan';
import type { PlanDocument } from './plan-document';

const statefulSet = (name: string, size: string, chart = '1') =>
  `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: ${name}, labels: {helm.sh/chart: loki-${chart}}}\nspec:\n  template: {spec: {containers: [{name: main, image: "loki:${chart}"}]}}\n  volumeClaimTemplates:\n  - metadata: {name: data}\n    spec: {resources: {requests: {storage: ${size}}}}`;
const config = (name: string, keys: number, value: string) =>
  `kind: ConfigMap\nmetadata: {name: ${name}}\ndata: ${JSON.stringify(Object.fromEntries(Array.from({ length: keys }, (_, index) => [`key-${index}`, value.repeat(20)])))}`;
const many = (count: number, one: (name: string) => string) =>
  Array.from({ length: count }, (_, index) => one(`a${index}`)).join('\n---\n');

const documentOf = (...environments: EnvironmentPlan[]): PlanDocument => ({
  from: 'main',
  to: 'working tree',
  environments,
});
const aPlan = (environment: string, before: string, after: string): EnvironmentPlan => ({
  ...planOf(
    { loki: { manifests: before, values: { size: '1Gi' } } },
    { loki: { manifests: after, values: { size: '2Gi' } } },
  ),
  environment,
});

describe('the plan for a pull request', () => {
  it('has dangerous lines first, each with its cause and what to do, and tells equal environments together', () => {
    const [before, after] = [statefulSet('loki', '1Gi', '1'), statefulSet('loki', '2Gi', '2')];
    const text = renderMarkdown(
      documentOf(aPlan('dev', before, after), aPlan('prod', before, after), aPlan('qa', '', '')),
    );

    expect(text.split('\n')).toEqual([
      '# Plan: main → working tree',
      '',
      '- dev: 1 dangerous, 1 component, 1 restart, 1 object changed',
      '- prod: 1 dangerous, 1 component, 1 restart, 1 object changed',
      '- qa: nothing changes',
      '',
      '## Dangerous: 1 line',
      '',
      '- dev, prod: **loki**: StatefulSet loki/loki `spec.volumeClaimTemplates[data].spec.resources.requests.storage` `1Gi` → `2Gi`: cannot be changed in place: the sync would fail',
      '  - because of `size` `1Gi` → `2Gi`',
      expect.stringMatching(/^ {2}- do: delete the StatefulSet without its pods .* grow each of them/),
      '',
      '## Changes',
      '',
      '### loki in dev, prod `1.0.0`',
      '',
      '- because of `size` `1Gi` → `2Gi`',
      '- 1 dangerous line, told above',
      '- StatefulSet loki/loki restarts, its only pod away meanwhile: containers[main].image changed',
      '- image `loki` `1` → `2`',
      '- StatefulSet loki/loki `spec.volumeClaimTemplates[data].spec.resources.requests.storage` `1Gi` → `2Gi`',
      '- 1 line of noise: helm.sh/chart',
      '',
    ]);
  });

  it('fits in 60 kB, whatever changes, with every dangerous line', () => {
    const fields = (value: string) => many(200, (name) => config(name, 50, value));
    const plan = aPlan(
      'dev',
      `${fields('a')}\n---\n${statefulSet('loki', '1Gi')}`,
      `${fields('b')}\n---\n${statefulSet('loki', '2Gi')}`,
    );
    const text = renderMarkdown(documentOf(plan));

    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(text).toContain('cannot be changed in place');
    expect(text).toMatch(/more objects?/);
  });

  it('says how many dangerous lines have no room even so', () => {
    const plan = aPlan(
      'dev',
      many(30, (name) => statefulSet(name, '1Gi')),
      many(30, (name) => statefulSet(name, '2Gi')),
    );
    const text = renderMarkdown(documentOf(plan), 4_000);
    const told = text.split('\n').filter((line) => line.startsWith('- dev: **loki**')).length;

    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_000);
    expect(told).toBeGreaterThan(0);
    expect(text).toContain(`**${30 - told} dangerous lines and everything else are in the JSON of the plan only.**`);
  });
});

describe('the plan for a terminal', () => {
  it('says the same without marks', () => {
    const text = renderText(documentOf(aPlan('dev', statefulSet('loki', '1Gi'), statefulSet('loki', '2Gi'))));

    expect(text).toContain('dev: loki: StatefulSet loki/loki spec.volumeClaimTemplates[data]');
    expect(text).not.toContain('`');
  });
});
