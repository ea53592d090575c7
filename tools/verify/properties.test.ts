import { isObject, type RenderedComponent, type Rendering } from '@idp/model';
import { aRendering } from '@idp/testing';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { events } from './checks/events';
import { logs } from './checks/logs';
import { monitors } from './checks/monitors';
import { namespaces } from './checks/namespaces';
import { probes } from './checks/probes';
import { references } from './checks/references';
import { replicas } from './checks/replicas';
import { routes } from './checks/routes';
import { selectors } from './checks/selectors';
import { syncing } from './checks/syncing';
import { uniqueness } from './checks/uniqueness';
import { variables } from './checks/variables';
import { volumes } from './checks/volumes';
import { webhooks } from './checks/webhooks';
import { workflows } from './checks/workflows';
import { consumersOf, providersOf, type Names } from './testing/little-platform';

const wiring = [
  ...[events, logs, monitors, namespaces, probes, references, replicas, routes],
  ...[selectors, syncing, uniqueness, variables, volumes, webhooks, workflows],
];

const someName = fc.stringMatching(/^[a-z][a-z0-9]{3,10}(?:-[a-z][a-z0-9]{1,4})?$/);
const someNames = fc.record({
  ...{ namespace: someName, app: someName, config: someName, secret: someName, account: someName },
  ...{ issuer: someName, gateway: someName, source: someName, workflow: someName, priority: someName },
});

const names: Names = {
  ...{ namespace: 'shop', app: 'web', config: 'settings', secret: 'database', account: 'runner' },
  ...{ issuer: 'internal', gateway: 'platform', source: 'hooks', workflow: 'build', priority: 'important' },
};

function renderingOf(manifests: readonly string[], namespace: string): Rendering {
  return aRendering({ [namespace]: manifests.join('\n---\n') });
}

/** What all checks find, without its order. */
function verdictOn(rendering: Rendering): readonly string[] {
  return wiring
    .flatMap((check) => check.findFindings(rendering))
    .map(({ check, object, path, what, remedy }) => `${check} ${object?.kind} ${path}: ${what}; ${remedy}`)
    .sort();
}

const allOf = (n: Names) => [...providersOf(n), ...consumersOf(n)];

/** The same manifest, written in another way: the keys of every mapping in the opposite order. */
function rewritten(manifest: string): string {
  return stringify(turned(parse(manifest)), { indent: 4, defaultStringType: 'QUOTE_DOUBLE' });
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('a platform that is wired well', () => {
  it('has no finding, whatever its parts are called', () => {
    fc.assert(
      fc.property(someNames, (some) => {
        expect(verdictOn(renderingOf(allOf(some), some.namespace))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('has no finding when its components are split in another way', () => {
    const whole = renderingOf(allOf(names), names.namespace);
    const [component] = whole.components;
    const objects = component?.objects ?? [];
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: objects.length, maxLength: objects.length }), (first) => {
        const part = (name: string, wanted: boolean): readonly RenderedComponent[] =>
          component ? [{ ...component, name, objects: objects.filter((_, index) => first[index] === wanted) }] : [];
        expect(verdictOn({ ...whole, components: [...part('one', true), ...part('other', false)] })).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a provider that is removed', () => {
  it.each(
    providersOf(names).map((manifest, index) => [
      String(parse(manifest).kind),
      String(parse(manifest).metadata.name),
      index,
    ]),
  )('is noticed: %s %s', (_, __, index) => {
    const left = allOf(names).filter((___, place) => place !== index);

    expect(verdictOn(renderingOf(left, names.namespace))).not.toEqual([]);
  });

  it('is noticed alike, in whatever order and form the rest is written', () => {
    const all = allOf(names);
    const some = fc.integer({ min: 0, max: providersOf(names).length - 1 });
    const order = fc.shuffledSubarray(
      all.map((_, index) => index),
      { minLength: all.length },
    );
    fc.assert(
      fc.property(some, order, (removed, places) => {
        const left = all.filter((_, index) => index !== removed);
        const other = places.filter((index) => index !== removed).map((index) => rewritten(all[index] ?? ''));
        expect(verdictOn(renderingOf(other, names.namespace))).toEqual(verdictOn(renderingOf(left, names.namespace)));
      }),
      { numRuns: 25 },
    );
  });
});
