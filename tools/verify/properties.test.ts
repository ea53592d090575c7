import { isObject, type RenderedComponent, type Rendering } from '@idp/model';
import { aRendering } from '@idp/testing';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Check } from './check';
import { checks } from './checks';
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

/** For each object whether it is in the first of two components. */
const places = fc.array(fc.boolean(), { minLength: allOf(names).length, maxLength: allOf(names).length });

function split(whole: Rendering, first: readonly boolean[]): Rendering {
  const part = (component: RenderedComponent, name: string, wanted: boolean): RenderedComponent => {
    const objects = component.objects.filter((_, index) => first[index] === wanted);
    return { ...component, name, objects: objects.map((object) => ({ ...object, component: name })) };
  };
  const components = whole.components.flatMap((one) => [part(one, 'one', true), part(one, 'other', false)]);
  return { ...whole, components };
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
    fc.assert(
      fc.property(places, (first) => {
        expect(verdictOn(split(renderingOf(allOf(names), names.namespace), first))).toEqual([]);
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

describe('a component that is asked about by itself', () => {
  it('is told the same as among all others', () => {
    const some = fc.integer({ min: 0, max: providersOf(names).length - 1 });
    fc.assert(
      fc.property(some, places, (removed, first) => {
        const left = allOf(names).filter((_, index) => index !== removed);
        const rendering = split(renderingOf(left, names.namespace), first);
        const found = (check: Check, of: Rendering) =>
          check.findFindings(of).filter(({ component }) => component === 'one');
        for (const check of checks)
          expect(found(check, { ...rendering, asked: 'one' })).toEqual(found(check, rendering));
      }),
      { numRuns: 50 },
    );
  });
});
