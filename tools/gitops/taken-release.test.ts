import type { Release } from '@idp/model';
import { isLostBy, takenRelease } from './taken-release';

const aRelease = (more: Partial<Release> = {}): Release => ({
  component: 'loki',
  layer: 'observability',
  namespace: 'observability',
  namespaces: ['observability'],
  wave: '3',
  version: '1.0.0-c00000001',
  clusterKinds: [],
  ...more,
});
const override = { reason: 'the disk is full', owner: 'a-team', expires: '2030-01-01', values: { loki: {} } };
const offered = aRelease({ version: '1.0.0-c00000002' });

describe('a release that an environment takes', () => {
  it('keeps what the environment says of its own pin, and nothing of what another says of its', () => {
    const theirs = { ...offered, override, detached: true } as const;

    expect(takenRelease(theirs, undefined)).toEqual(offered);
    expect(takenRelease(offered, aRelease({ override, detached: true }))).toEqual({
      ...offered,
      override,
      detached: true,
    });
  });

  it('is attached where it comes to another layer', () => {
    expect(takenRelease({ ...offered, layer: 'portal' }, aRelease({ detached: true }))).not.toHaveProperty('detached');
  });

  it('loses what Argo CD made of it when it comes to another layer attached', () => {
    expect(isLostBy({ ...offered, layer: 'portal' }, aRelease())).toBe(true);
    expect(isLostBy({ ...offered, layer: 'portal' }, aRelease({ detached: true }))).toBe(false);
    expect(isLostBy(offered, aRelease())).toBe(false);
    expect(isLostBy(offered, undefined)).toBe(false);
  });
});
