import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { givenBy } from './given';

describe('a secret that a person gives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'given-'));
  const file = join(folder, 'token');
  writeFileSync(file, 'from the file\n');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('comes from the variable, else from the file, else from the person, who is asked once', async () => {
    let asked = 0;
    const ask = async () => `answer ${(asked += 1)}`;

    expect(await givenBy({ TOKEN: 'direct', TOKEN_FILE: file }, ask)('TOKEN', 'Token')).toBe('direct');
    expect(await givenBy({ TOKEN_FILE: file }, ask)('TOKEN', 'Token')).toBe('from the file');
    const given = givenBy({}, ask);
    expect([await given('TOKEN', 'Token'), await given('TOKEN', 'Token')]).toEqual(['answer 1', 'answer 1']);
  });

  it('is not there where nobody gives it', async () => {
    expect(await givenBy({})('TOKEN', 'Token')).toBeUndefined();
  });

  it('in a file that cannot be read is told by the name of the variable', async () => {
    await expect(givenBy({ TOKEN_FILE: join(folder, 'none') })('TOKEN', 'Token')).rejects.toThrow('TOKEN_FILE: names ');
  });
});
