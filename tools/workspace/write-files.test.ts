import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBytes, writeFolder } from './write-files';

const root = mkdtempSync(join(tmpdir(), 'write-'));
const chart = (file: string) => join(root, 'charts/loki', file);

beforeEach(() => {
  rmSync(join(root, 'charts'), { recursive: true, force: true });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('writing a file that is no text', () => {
  it('says whether its content is another, and leaves nothing beside it', async () => {
    const write = (...content: number[]) => writeBytes(root, 'charts/loki/loki.tgz', Uint8Array.from(content));

    expect([await write(0xff, 0), await write(0xff, 0), await write(0xff, 1)]).toEqual([true, false, true]);
    expect(readdirSync(chart('.'))).toEqual(['loki.tgz']);
    expect([...readFileSync(chart('loki.tgz'))]).toEqual([0xff, 1]);
  });
});

describe('writing a folder', () => {
  it('makes it hold exactly the files', async () => {
    mkdirSync(chart('templates/old'), { recursive: true });
    writeFileSync(chart('templates/old/gone.yaml'), 'gone');

    const written = await writeFolder(root, 'charts/loki', [{ path: 'templates/new.yaml', content: 'new' }]);

    expect(written).toEqual({ changed: ['templates/new.yaml'], removed: ['templates/old/gone.yaml'] });
    expect(readdirSync(chart('templates'))).toEqual(['new.yaml']);
  });

  it('leaves a file with the same content untouched', async () => {
    const file = { path: 'Chart.yaml', content: 'name: loki' };
    await writeFolder(root, 'charts/loki', [file]);
    utimesSync(chart('Chart.yaml'), 1, 1);

    expect(await writeFolder(root, 'charts/loki', [file])).toEqual({ changed: [], removed: [] });
    expect(statSync(chart('Chart.yaml')).mtimeMs).toBe(1000);
  });

  it('clears up what a killed run left', async () => {
    mkdirSync(chart('.'), { recursive: true });
    writeFileSync(chart('.999999999.tmp'), 'half a fi');

    await writeFolder(root, 'charts/loki', [{ path: 'Chart.yaml', content: 'name: loki' }]);

    expect(readdirSync(chart('.'))).toEqual(['Chart.yaml']);
    expect(readFileSync(chart('Chart.yaml'), 'utf8')).toBe('name: loki');
  });

  it('leaves alone what another run is writing', async () => {
    mkdirSync(chart('.'), { recursive: true });
    writeFileSync(chart(`.${process.ppid}.tmp`), 'half a fi');

    await writeFolder(root, 'charts/loki', [{ path: 'Chart.yaml', content: 'name: loki' }]);

    expect(readdirSync(chart('.'))).toContain(`.${process.ppid}.tmp`);
  });

  it('keeps the old file whole when the new one cannot be put in its place', async () => {
    mkdirSync(chart('Chart.yaml/in-the-way'), { recursive: true });

    await expect(writeFolder(root, 'charts/loki', [{ path: 'Chart.yaml', content: 'x' }])).rejects.toThrow();
    expect(readdirSync(chart('.'))).toEqual(['Chart.yaml']);
  });
});
