import { baseOf } from './base';

describe('the base of a plan', () => {
  it.each([
    ['what nx affected was told', ['affected', '-t', 'plan', '--base=origin/main'], {}, 'origin/main'],
    ['the same in two words', ['affected', '--base', 'v1'], { NX_BASE: 'other' }, 'v1'],
    ['what the variable of Nx says', ['affected'], { NX_BASE: 'other' }, 'other'],
    ['main', ['run', 'platform:plan'], {}, 'main'],
  ])('is %s', (_what, args, env, base) => {
    expect(baseOf(args, env)).toBe(base);
  });
});
