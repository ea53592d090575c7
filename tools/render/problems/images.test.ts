import { aComponentFolder } from '@idp/testing';
import { findImageProblems } from './images';

const declaring = (...images: string[]) =>
  findImageProblems(
    aComponentFolder({ name: 'ci', description: 'Runs jobs', namespace: 'ci', owner: 'platform-team', images }),
  ).map(({ what }) => what);

describe('an image that a definition declares', () => {
  it.each([
    'quay.io/team/program:v1.2.3',
    'registry.example.com:5000/program:latest',
    `quay.io/team/program@sha256:${'0'.repeat(64)}`,
    `quay.io/team/program:v1@sha256:${'0'.repeat(64)}`,
  ])('may be "%s"', (image) => {
    expect(declaring(image)).toEqual([]);
  });

  it.each(['program:v1', 'quay.io/team/program', 'quay.io:443/program', 'https://quay.io/team/program:v1', ''])(
    'is no whole reference: "%s"',
    (image) => {
      expect(declaring(image)).toEqual([`"${image}" is no whole image reference`]);
    },
  );
});
