import { parseYaml } from './yaml-file';

describe('a YAML file', () => {
  it('knows the line of each key, and of the nearest one above a key that is not there', () => {
    const parsed = parseYaml('a.yaml', '# first\na: 1\nb:\n  c:\n    - x\n    - y\n');
    const locate = 'file' in parsed ? parsed.file.locate : fail;

    expect([['a'], ['b', 'c'], ['b', 'c', 1], ['b', 'd'], ['e']].map(locate)).toEqual([
      'a.yaml:2',
      'a.yaml:4',
      'a.yaml:6',
      'a.yaml:3',
      'a.yaml:1',
    ]);
  });

  it('that is empty is an empty mapping', () => {
    expect(parseYaml('a.yaml', '# nothing yet\n')).toMatchObject({ file: { value: {} } });
  });

  it.each([
    ['a key twice', 'a: 1\na: 2\n', 'a.yaml:2', /same key/],
    ['a key twice in JSON', '{\n  "a": 1,\n  "b": { "a": [] },\n  "a": ":"\n}\n', 'a.json:4', /same key/],
    ['a key without a value in JSON', '{\n  "a": [{ "b": null }]\n}\n', 'a.json:2', /"a.0.b" has no value/],
    ['no mapping', '- a\n', 'a.yaml:1', /no mapping|not a mapping/],
    ['two documents', 'a: 1\n---\nb: 2\n', 'a.yaml:2', /not YAML/],
    ['a key without a value', 'a:\n  b:\n', 'a.yaml:2', /"a.b" has no value/],
    ['an alias', 'a: &a 1\nb: *a\n', 'a.yaml:2', /"\*a" is an alias/],
    ['an alias of what it is in', 'a: &a\n  b: *a\n', 'a.yaml:2', /"\*a" is an alias/],
    ['an unknown tag', 'a: !!js/function "x"\n', 'a.yaml:1', /not YAML/],
    ['brackets that do not close', 'a: [1\n', 'a.yaml:2', /not YAML/],
  ])('with %s is refused with its line', (_name, text, where, what) => {
    expect(parseYaml(where.split(':')[0] ?? '', text)).toMatchObject({
      problems: [{ where, what: expect.stringMatching(what) }],
    });
  });

  it('may be JSON, whose keys have lines too', () => {
    const text = JSON.stringify({ a: { 'b "c": ': [1, 2.5, '":"', true, {}] } }, null, 2);
    const parsed = parseYaml('a.json', text);

    expect(parsed).toMatchObject({ file: { value: JSON.parse(text) } });
    expect('file' in parsed && parsed.file.locate(['a', 'b "c": ', 2])).toBe('a.json:6');
  });

  it('reads 12:30 and yes as the strings that they are in YAML 1.2', () => {
    expect(parseYaml('a.yaml', 'a: yes\nb: 12:30\n')).toMatchObject({ file: { value: { a: 'yes', b: '12:30' } } });
  });
});
