import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aChart } from './testing/a-chart';

const folder = mkdtempSync(join(tmpdir(), 'archives-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** The archive of a chart with one template, and maybe an archive inside it. */
function archiveWith(template: string, inner?: Buffer): Buffer {
  rmSync(join(folder, 'inner'), { recursive: true, force: true });
  mkdirSync(join(folder, 'inner/charts'), { recursive: true });
  writeFileSync(join(folder, 'inner/Chart.yaml'), 'name: inner\nversion: 1.0.0\n');
  writeFileSync(join(folder, 'inner/a.yaml'), template);
  if (inner) writeFileSync(join(folder, 'inner/charts/in-it-1.0.0.tgz'), inner);
  return execFileSync('tar', ['-C', folder, '-czf', '-', 'inner']);
}

describe('a packaged chart', () => {
  it('mentions what it holds itself', () => {
    const { archive } = aChart('web', { files: { 'templates/a.yaml': '{{ .Capabilities.APIVersions }}' } });

    expect([archive.mentions('APIVersions'), archive.mentions('CustomResourceDefinition')]).toEqual([true, false]);
  });

  it('mentions what archives hold inside it, and inside those', () => {
    const asking = archiveWith('{{ .Capabilities.APIVersions }}');
    const inner = (content: Buffer) => aChart('web', { files: { 'charts/inner-1.0.0.tgz': content } }).archive;

    expect(inner(asking).mentions('APIVersions')).toBe(true);
    expect(inner(archiveWith('nothing', asking)).mentions('APIVersions')).toBe(true);
    expect(inner(archiveWith('nothing')).mentions('APIVersions')).toBe(false);
  });

  it('with an archive inside it that is none is refused', () => {
    const { archive } = aChart('web', { files: { 'charts/inner-1.0.0.tgz': 'no archive' } });

    expect(() => archive.mentions('APIVersions')).toThrow('charts/inner-1.0.0.tgz: cannot be unpacked');
  });

  it('whose values are no mapping is refused', () => {
    const { archive } = aChart('web', { files: { 'values-test.yaml': '- a\n' } });

    expect(() => archive.valuesOf('test')).toThrow('web: holds values-test.yaml, which is no mapping of YAML');
  });

  it('that the platform has not made is refused', () => {
    const files = { 'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' };

    expect(() => aChart('web', { files })).toThrow('web: lacks what a release pins');
  });
});
