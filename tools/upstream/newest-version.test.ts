import { aServer, type AnAnswer, type AServer } from '@idp/testing';
import { newestVersion } from './newest-version';
import { aContext, type AContext } from './testing/a-context';

const registry = { repository: 'oci://quay.example.com/charts', chart: 'logs', version: '1.0.0' };

let answers: Record<string, AnAnswer>;
let server: AServer;
let at: AContext;

beforeEach(async () => {
  answers = { '/v2/': '{}' };
  server = await aServer(answers);
  at = aContext();
});

afterEach(async () => {
  await server.close();
  at.remove();
});

/** Lists these tags, a page after the tag that the address names; every page but the last links the next one. */
function paged(pages: readonly (readonly string[])[], linked = ''): AnAnswer {
  return ({ url = '' }, response) => {
    const number = Number(new URL(url, 'http://registry').searchParams.get('page') ?? 0);
    if (number < pages.length - 1)
      response.setHeader('link', `<${linked}/v2/charts/logs/tags/list?page=${number + 1}>; rel="next"`);
    response.end(JSON.stringify({ name: 'charts/logs', tags: pages[number] }));
  };
}

const newest = () =>
  newestVersion(registry, at.context({ 'oci://quay.example.com': server.url.replace('http:', 'oci:') }));

describe('the newest version', () => {
  it('of a chart in a repository is that of its releases', async () => {
    answers['/index.yaml'] = 'entries: {logs: [{version: 1.9.0}, {version: 1.10.0}, {version: 2.0.0-rc.1}]}';
    const upstream = { repository: server.url, chart: 'logs', version: '1.0.0' };

    expect(await newestVersion(upstream, at.context())).toBe('1.10.0');
  });

  it('of a chart in a registry is found on whatever page it stands', async () => {
    answers['/v2/charts/logs/tags/list'] = paged([['1.9.0', 'latest'], ['1.10.0_a.1'], ['1.2.0', '2.0.0-rc.1']]);

    expect(await newest()).toBe('1.10.0+a.1');
    expect(server.requests.filter(({ line }) => line.includes('tags/list'))).toHaveLength(3);
  });

  it('is not looked for where a page is at another server', async () => {
    answers['/v2/charts/logs/tags/list'] = paged([['1.9.0'], ['9.9.9']], 'http://127.0.0.1:9');

    expect(await newest()).toBe('1.9.0');
  });

  it('is not looked for without end', async () => {
    answers['/v2/charts/logs/tags/list'] = (_request, response) => {
      response.setHeader('link', '</v2/charts/logs/tags/list>; rel="next"');
      response.end('{"tags": ["1.9.0"]}');
    };

    await expect(newest()).rejects.toThrow(/logs has more than 100 pages of tags; name a version/);
  });

  it.each([
    ['no repository', undefined, 'has no list of its versions; name one'],
    ['no tags', '{"name": "charts/logs", "tags": null}', 'has no list of its versions; name one'],
    ['a page for people', '<html>', 'has no list of tags that can be read'],
    ['another list', '{"tags": {"1.9.0": {}}}', 'has no list of tags that can be read'],
  ])('is not known of a registry that has %s', async (_title, answer, message) => {
    if (answer !== undefined) answers['/v2/charts/logs/tags/list'] = answer;

    await expect(newest()).rejects.toThrow(message);
  });

  it('of manifests is not known', async () => {
    const manifests = { manifests: 'https://example.com/v1.0.0/kinds.yaml', version: 'v1.0.0' };

    await expect(newestVersion(manifests, at.context())).rejects.toThrow('has no list of its versions; name one');
  });
});
