import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openResults, type Results } from './results';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
const isText = (value: unknown): value is string => typeof value === 'string';
let made = 0;
const make = () => Promise.resolve(`made ${++made}`);
const files = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.gz'))
    .map((file) => join(folder, file));

beforeEach(() => {
  made = 0;
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a result', () => {
  it('is made once in a process, also when it is asked for twice at a time', async () => {
    const results = openResults();

    expect(await Promise.all([1, 2].map(() => results.remember('a', isText, make)))).toEqual(['made 1', 'made 1']);
    expect(await results.remember('a', isText, make)).toBe('made 1');
  });

  it('is found by later processes, by everything that it is made from', async () => {
    await openResults(folder).remember(['a', { b: 1 }], isText, make);
    const later = openResults(folder);

    expect(await later.remember(['a', { b: 1 }], isText, make)).toBe('made 1');
    expect(await later.remember(['a', { b: 2 }], isText, make)).toBe('made 2');
  });

  it.each([
    ['cut off', (file: string) => writeFileSync(file, 'x')],
    ['empty', (file: string) => writeFileSync(file, '')],
  ])('is made again where its file is %s', async (_name, damage) => {
    await openResults(folder).remember('a', isText, make);
    files().forEach(damage);

    expect(await openResults(folder).remember('a', isText, make)).toBe('made 2');
    expect(await openResults(folder).remember('a', isText, make)).toBe('made 2');
  });

  it('is made again after it could not be made', async () => {
    const results = openResults(folder);

    await expect(results.remember('a', isText, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await results.remember('a', isText, make)).toBe('made 1');
  });

  it('is made where the folder cannot be used', async () => {
    expect(await openResults('/dev/null/results').remember('a', isText, make)).toBe('made 1');
  });

  it('that is one of many is made together with the others that are missing', async () => {
    const makeAll = jest.fn((missing: readonly number[]) => Promise.resolve(missing.map((place) => `made ${place}`)));
    const ask = (results: Results, ...from: readonly string[]) => results.rememberEach('x', from, isText, makeAll);
    const results = openResults(folder);
    const both = await Promise.all([ask(results, 'b'), ask(results, 'a', 'b', 'c')]);

    expect(both).toEqual([['made 0'], ['made 0', 'made 0', 'made 2']]);
    expect(await ask(openResults(folder), 'c', 'd', 'a', 'd')).toEqual(['made 2', 'made 3', 'made 0', 'made 3']);
    expect(await ask(openResults(folder), 'd', 'b')).toEqual(['made 3', 'made 0']);
    expect(makeAll.mock.calls).toEqual([[[0]], [[0, 2]], [[3]]]);
  });

  it('of another name is another', async () => {
    const makeAll = (text: string) => () => Promise.resolve([text]);
    const results = openResults(folder);

    expect(await results.rememberEach('x', ['a'], isText, makeAll('one'))).toEqual(['one']);
    expect(await results.rememberEach('y', ['a'], isText, makeAll('other'))).toEqual(['other']);
  });

  it('goes when nobody has asked for it in weeks', async () => {
    await openResults(folder).remember('old', isText, make);
    const monthAgo = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000);
    for (const file of [...files(), join(folder, 'swept')]) utimesSync(file, monthAgo, monthAgo);
    await openResults(folder).remember('new', isText, make);

    expect(files()).toHaveLength(1);
  });
});
