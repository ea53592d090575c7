import { pathOf } from './path-of';

describe('a pointer into an object', () => {
  it.each([
    ['/spec/ports/0/port', 'spec.ports[0].port'],
    ['/metadata/labels/a~1b', 'metadata.labels["a/b"]'],
    ['/data/0', 'data["0"]'],
  ])('%s is read as %s', (pointer, path) => {
    const content = { spec: { ports: [{ port: 1 }] }, metadata: { labels: {} }, data: { 0: 'x' } };

    expect(pathOf(pointer, content)).toBe(path);
  });
});
