import { findMissing, requireAll } from './prerequisites';

describe('what the machine must have', () => {
  it('is one problem each, with the line that installs it', () => {
    expect(findMissing(['go', 'redis-server'], '/nowhere')).toEqual([
      { where: 'go', what: 'is not on the PATH', remedy: expect.stringContaining('Go 1.26') },
      { where: 'redis-server', what: 'is not on the PATH', remedy: 'install it: apt-get install redis-server' },
    ]);
  });

  it('is told all at once', () => {
    expect(() => requireAll(['ip', 'docker-registry'], '/nowhere')).toThrow(
      '2 problems\n' +
        '  ip: is not on the PATH; install it: apt-get install iproute2\n' +
        '  docker-registry: is not on the PATH; install it: apt-get install docker-registry',
    );
  });

  it('is found in any folder of the PATH', () => {
    expect(findMissing(['git'], `/nowhere:${process.env.PATH ?? ''}`)).toEqual([]);
  });
});
