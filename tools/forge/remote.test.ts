import { remoteOf } from './remote';

describe('the URL of a remote', () => {
  it.each([
    ['https://git.example.com/platform/idp.git', 'https://git.example.com', 'platform', 'idp'],
    ['https://user:secret@git.example.com/platform/idp', 'https://git.example.com', 'platform', 'idp'],
    ['https://user:se@cret@git.example.com/platform/idp', 'https://git.example.com', 'platform', 'idp'],
    ['http://127.0.0.1:3000/platform/idp.git/', 'http://127.0.0.1:3000', 'platform', 'idp'],
    ['git@github.com:platform/idp.git', 'https://github.com', 'platform', 'idp'],
    ['ssh://git@git.example.com:2222/platform/idp.git', 'https://git.example.com', 'platform', 'idp'],
  ])('%s names a repository of a forge', (url, origin, owner, name) => {
    expect(remoteOf(url)).toMatchObject({ origin, owner, name });
  });

  it.each(['/srv/git/platform.git', 'https://git.example.com/platform', ''])('may not be %s', (url) => {
    expect(() => remoteOf(url)).toThrow('names no owner and repository of a forge; git remote set-url origin');
  });

  it('is not told with what is secret in it', () => {
    expect(() => remoteOf('https://user:secret@git.example.com/platform')).toThrow(/^(?![^]*secret)/);
  });
});
