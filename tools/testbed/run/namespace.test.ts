import { commandInside, isInside, namespaceOf } from './namespace';

describe('the network namespace of a testbed', () => {
  it('is its own for each folder, where this user may make one', () => {
    const names = ['/a', '/b', '/a'].map(namespaceOf);

    expect(names[0]).toBe(names[2]);
    if (process.getuid?.() === 0) expect(names[0]).not.toBe(names[1]);
    else expect(names).toEqual([undefined, undefined, undefined]);
  });

  it('is entered by commands from outside', () => {
    expect(commandInside('no-such-namespace', ['kubectl', 'get'])).toEqual([
      ...['ip', 'netns', 'exec', 'no-such-namespace'],
      ...['kubectl', 'get'],
    ]);
    expect(isInside('no-such-namespace')).toBe(false);
  });

  it('is none where this user may not make one: commands run as they are', () => {
    expect(commandInside(undefined, ['kubectl'])).toEqual(['kubectl']);
  });
});
