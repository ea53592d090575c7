import { gzipSync } from 'node:zlib';
import { limits } from './archive-path';
import { readChartArchive } from './chart-archive';
import { aChart, anArchive, aTar, type AnEntry } from './testing/an-archive';

const chart: AnEntry = { path: 'logs/Chart.yaml', content: 'name: logs\nversion: 1.0.0\n' };

const read =
  (more: readonly AnEntry[], limit = limits) =>
  () =>
    readChartArchive(anArchive([chart, ...more]), 'logs.tgz', limit);

describe('a chart archive', () => {
  it('is read without its top folder, subcharts included', () => {
    const files = readChartArchive(
      anArchive([
        { path: 'logs/', type: 'Directory' },
        chart,
        { path: 'logs/charts/agent/values.yaml', content: 'a: 1\n' },
      ]),
    );

    expect([...files.keys()]).toEqual(['Chart.yaml', 'charts/agent/values.yaml']);
    expect(Buffer.from(files.get('charts/agent/values.yaml') ?? '').toString()).toBe('a: 1\n');
  });

  it.each<[string, AnEntry, string]>([
    ['a path to its parent', { path: 'logs/../../evil' }, 'leads out of the archive'],
    ['a path that begins with its parent', { path: '../evil' }, 'leads out of the archive'],
    ['an absolute path', { path: '/etc/evil' }, 'is absolute'],
    ['a path with a drive', { path: 'C:/evil' }, 'is absolute'],
    ['a path with a backslash', { path: 'logs/..\\evil' }, 'has a backslash'],
    ['a path with a line break', { path: 'logs/a\nb' }, 'control character'],
    ['an empty part', { path: 'logs//evil' }, 'has an empty part'],
    ['a symbolic link', { path: 'logs/link', type: 'SymbolicLink', linkpath: '/etc/passwd' }, 'SymbolicLink'],
    ['a hard link', { path: 'logs/link', type: 'Link', linkpath: 'logs/Chart.yaml' }, 'which is a Link'],
    ['a device', { path: 'logs/null', type: 'CharacterDevice' }, 'CharacterDevice'],
    ['a pipe', { path: 'logs/pipe', type: 'FIFO' }, 'FIFO'],
    ['a path twice', chart, '"logs/Chart.yaml" twice'],
    ['a file that is a folder too', { path: 'logs/Chart.yaml/evil' }, '"logs/Chart.yaml" twice'],
    ['a second top folder', { path: 'other/values.yaml' }, 'several top folders'],
    ['a file beside its top folder', { path: 'values.yaml' }, 'lies in no top folder'],
    ['folders too deep', { path: `logs/${'d/'.repeat(20)}f` }, 'more than 20 folders deep'],
  ])('with %s is refused', (_title, entry, reason) => {
    expect(read([entry])).toThrow(reason);
  });

  it('with more files than any chart is refused', () => {
    const files = [1, 2, 3].map((number) => ({ path: `logs/${number}` }));

    expect(read(files, { ...limits, files: 3 })).toThrow('holds more than 3 files');
  });

  it('that unpacks to more than any chart is refused before it is unpacked', () => {
    const bomb = gzipSync(Buffer.alloc(limits.size + 1), { level: 9 });

    expect(bomb.length).toBeLessThan(limits.size / 900);
    expect(() => readChartArchive(bomb)).toThrow(`unpacks to more than ${limits.size} bytes`);
  });

  it('that was compressed twice is refused', () => {
    expect(() => readChartArchive(gzipSync(aChart('logs', '1.0.0')))).toThrow('is no tar archive');
  });

  it('cut anywhere is refused', () => {
    const whole = aChart('logs', '1.0.0', [{ path: 'logs/values.yaml', content: 'x'.repeat(2000) }]);
    const tar = aTar([chart, { path: 'logs/values.yaml', content: 'x'.repeat(2000) }]);

    for (let length = 0; length < whole.length; length += 7)
      expect(() => readChartArchive(whole.subarray(0, length))).toThrow('cannot be unpacked');
    expect(() => readChartArchive(gzipSync(tar.subarray(0, 2048)))).toThrow('is not whole');
  });

  it('with a damaged header is refused', () => {
    const tar = aTar([chart, { path: 'logs/values.yaml', content: 'a: 1\n' }]);
    tar.write('damaged', 1024);

    expect(() => readChartArchive(gzipSync(tar))).toThrow('is not whole');
  });

  it('without a chart is refused, and names the archive', () => {
    expect(() => readChartArchive(anArchive([{ path: 'logs/README.md' }]), 'logs.tgz')).toThrow(
      'logs.tgz: holds no Chart.yaml',
    );
  });
});
