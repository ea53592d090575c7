import { defineComponent } from '@idp/model';
import { findMistakes } from './find-mistakes';
import { lineOf } from './locate-key';

const foundation = defineComponent({ name: 'foundation', description: 'A', namespace: 'kube-system', owner: 'a' });
const logs = { name: 'logs', description: 'Keeps logs', namespace: 'observability', owner: 'a', needs: [foundation] };

const mistakesIn = (more: object) => findMistakes({ ...logs, ...more }, [foundation]).map(({ what }) => what);

describe('a definition', () => {
  it('may have the functions of its type', () => {
    const when = () => true;
    const routes = { logs: { service: 'loki', port: 3100, when } };

    expect(mistakesIn({ chartValues: () => ({}), templateValues: () => ({}), routes })).toEqual([]);
  });

  it('wraps a chart or manifests', () => {
    const version = '1.2.3';

    expect(mistakesIn({ upstream: { repository: 'oci://quay.io/a', chart: 'a', version } })).toEqual([]);
    expect(mistakesIn({ upstream: { manifests: 'https://example.com/a.yaml', version } })).toEqual([]);
    expect(mistakesIn({ upstream: { manifests: 'https://example.com/a.yaml', chart: 'a', version } })).toEqual([
      '"chart" is not known in "upstream"',
    ]);
  });

  it.each([
    [{ needs: [undefined] }, 'number 1 of its needs is no component'],
    [{ needs: [{ ...foundation }] }, 'number 1 of its needs is no component'],
    [{ needs: foundation }, '"needs" is no list of components'],
    [{ metrics: null }, '"metrics" is null, which is no object'],
    [{ routes: 'x' }, '"routes" is "x", which is no object'],
    [{ routes: { logs: null } }, '"routes.logs" is null, which is no object'],
    [{ chartValues: {} }, '"chartValues" is {}'],
    [{ images: [undefined] }, '"images.0" is undefined'],
    [{ exports: { at: new Date(0) } }, '"exports.at" is an object of the class Date'],
    [{ upstream: {} }, '"repository" is missing in "upstream"'],
    [{ secrets: { a: { keys: { 'a"b': 'given' } } } }, 'the key "a"b" in "secrets.a.keys" has the wrong form'],
  ])('may not have %j', (more, what) => {
    expect(mistakesIn(more)).toContain(what);
  });
});

describe('the line of a key', () => {
  const text = `const port = 1;
export default defineComponent({
  upstream: { chart: 'a', version: '1' },
  routes: {
    logs: { port: 80 },
    more: {
      port: 80,
    },
  },
  alerts,
  port: 1,
});`;

  it.each([
    [['routes'], 4],
    [['upstream', 'version'], 3],
    [['routes', 'logs', 'port'], 5],
    [['routes', 'more', 'port'], 7],
    [['alerts', 'Down', 'for'], 10],
    [['images', '0'], 1],
  ])('is found for %j', (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });
});
