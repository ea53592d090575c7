import { PlatformError } from '@idp/model';
import { keepEach } from './keep-each';

const requests = ['promote/prod-security', 'promote/prod-portal'].map((branch) => ({
  branch,
  title: branch,
  choice: { moves: [], waiting: [] },
}));
const refusal = (where: string) =>
  new PlatformError([{ where, what: 'has a commit of somebody else', remedy: 'merge' }]);

describe('pull requests of one promotion', () => {
  it('are all kept though the branch of one is of somebody else, which is told', async () => {
    const { lines, problems } = await keepEach(requests, ({ branch }) =>
      branch === 'promote/prod-security' ? Promise.reject(refusal(branch)) : Promise.resolve([`opened: ${branch}`]),
    );

    expect(lines).toEqual(['opened: promote/prod-portal']);
    expect(problems).toMatchObject([{ where: 'promote/prod-security', what: 'has a commit of somebody else' }]);
  });

  it('come to an end where the forge refuses one', async () => {
    const keep = jest.fn(() => Promise.reject(refusal('https://git.example.com/platform/idp')));

    await expect(keepEach(requests, keep)).rejects.toThrow('https://git.example.com/platform/idp');
    expect(keep).toHaveBeenCalledTimes(1);
  });
});
