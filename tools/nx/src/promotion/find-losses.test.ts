import { PlatformError } from '@idp/model';
import { anEnvironmentFolder, aPlatform } from '@idp/testing';
import type { Told } from './clean-gate';
import { findLosses } from './find-losses';

const environment = anEnvironmentFolder({}, {}, 'dev');
const departure = { component: 'loki', environment, platform: aPlatform([], [environment]), purge: true };
const effect = (kind: string, what: string, dangerous = true) => ({
  kind: 'removal' as const,
  dangerous,
  component: 'loki',
  object: { kind, name: 'data' },
  what,
  causes: [],
});

function told(...effects: ReturnType<typeof effect>[]): Told {
  const causes = { values: [] };
  const loki = { name: 'loki', causes, effects, images: [], objects: [] };
  const others = { ...loki, name: 'vault', effects: [effect('Namespace', 'is deleted, and with it everything in it')] };
  const plan = { environment: 'dev', components: [loki, others], applications: [], capacity: [] };
  return { plan, verdict: new PlatformError([]) };
}

describe('what a purge loses', () => {
  it('is every object of the component that keeps data, each with its place', () => {
    const claim = effect('PersistentVolumeClaim', 'is deleted, and with it the data in its volume');
    const definition = effect('CustomResourceDefinition', 'stays in the cluster', false);

    expect(findLosses(told(claim, definition), departure)).toEqual([
      {
        where: 'loki in dev, PersistentVolumeClaim data',
        what: 'is deleted, and with it the data in its volume',
        remedy: 'remove it without --purge, and delete this by hand once nobody needs it',
      },
    ]);
    expect(findLosses(told(definition), departure)).toEqual([]);
  });

  it('is unknown where nothing renders it, and that is no permission', () => {
    const problem = { where: 'helm', what: 'is not on the PATH', remedy: 'install it' };

    expect(findLosses(new PlatformError([problem]), departure)).toEqual([problem]);
  });
});
