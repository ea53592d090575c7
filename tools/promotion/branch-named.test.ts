import { branchNamed } from './branch-named';

describe('the branch of a pull request', () => {
  it('is named after what the pull request is of', () => {
    expect(branchNamed('rollback', ['prod', '4f2c1d9a0b3c', 'loki'])).toBe('rollback/prod-4f2c1d9a0b3c-loki');
  });

  it('is another one where only the last of many components is another', () => {
    const many = Array.from({ length: 40 }, (_, number) => `component-${number}`);
    const [one, other] = ['loki', 'vault'].map((last) => branchNamed('promote', ['prod', ...many, last]));

    expect(one).not.toBe(other);
    expect(one?.length).toBe(200);
  });
});
