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

function traitsWith(files: Record<string, string | Buffer>) {
  return aChart('web', { files }).archive.traits();
}

describe('the API versions that a chart asks for', () => {
  it('are those that its templates name', async () => {
    const template = `{{ if .Capabilities.APIVersions.Has "b.example.com/v1" }}{{ end }}
{{ if has "a.example.com/v1/Thing" $.Capabilities.APIVersions }}{{ end }}`;

    expect(await traitsWith({ 'templates/a.yaml': template })).toEqual({
      asks: ['a.example.com/v1/Thing', 'b.example.com/v1'],
      defines: false,
    });
  });

  it('may be any where a template does not say which', async () => {
    const template = `{{ .Capabilities.APIVersions.Has "a/v1" }}{{ range .Capabilities.APIVersions }}{{ end }}`;

    expect(await traitsWith({ 'templates/a.yaml': template })).toMatchObject({ asks: 'any' });
    expect(await traitsWith({ 'templates/a.yaml': '{{ .Capabilities.APIVersions.Has .Values.api }}' })).toMatchObject({
      asks: 'any',
    });
  });

  it('may be any where a template asks by another way than a field', async () => {
    const template = '{{ if has "a/v1" (index .Capabilities "APIVersions") }}{{ end }}';

    expect(await traitsWith({ 'templates/a.yaml': template })).toMatchObject({ asks: 'any' });
  });

  it('are none where the word stands in a description', async () => {
    const template = 'description: APIVersions is what the resources belong to.';

    expect(await traitsWith({ 'crds/a.yaml': template })).toMatchObject({ asks: [] });
  });

  it('are also found in charts inside it, and inside those', async () => {
    const asking = archiveWith('{{ .Capabilities.APIVersions.Has "a/v1" }} CustomResourceDefinition');

    for (const inner of [asking, archiveWith('nothing', asking)])
      expect(await traitsWith({ 'charts/inner-1.0.0.tgz': inner })).toEqual({ asks: ['a/v1'], defines: true });
    expect(await traitsWith({ 'charts/inner-1.0.0.tgz': archiveWith('nothing') })).toEqual({
      asks: [],
      defines: false,
    });
  });

  it('are unknown where an archive inside it is none', async () => {
    await expect(traitsWith({ 'charts/inner-1.0.0.tgz': 'no archive' })).rejects.toThrow(
      'charts/inner-1.0.0.tgz: cannot be unpacked',
    );
  });
});
