import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { proofGroundsOf } from './proof-grounds';
import { readWritten } from './written';

const root = mkdtempSync(join(tmpdir(), 'grounds-'));
const groundsOf = (folder: string, variables: NodeJS.ProcessEnv) =>
  proofGroundsOf(readWritten(folder), folder, variables);
const env = { PATH: join(root, 'bin'), SCHEMAS: join(root, 'schemas') };

function write(path: string, content = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function groundsAfter(path: string, content: string): string {
  write(path, content);
  return groundsOf(root, env);
}

beforeAll(() => {
  for (const folder of ['libs', 'environments', 'tools']) mkdirSync(join(root, folder));
  write('schemas/k8s-schemas/pod.json');
  write('bin/helm', 'one');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the grounds of a verdict', () => {
  it.each([
    'libs/observability/loki/component.ts',
    'libs/observability/loki/templates/a.yaml',
    'environments/dev/values/loki.yaml',
    'environments/dev/releases/loki.yaml',
    'tools/verify/checks/order.ts',
    'platform.yaml',
    'exceptions.yaml',
    'package-lock.json',
  ])('are others once %s is there, and once it differs', (path) => {
    const before = groundsOf(root, env);
    const there = groundsAfter(path, 'a');

    expect(there).not.toBe(before);
    expect(groundsAfter(path, 'b')).not.toBe(there);
    expect(groundsAfter(path, 'a')).toBe(there);
  });

  it.each(['libs/observability/loki/component.test.ts', 'libs/observability/loki/README.md', 'tools/testing/index.ts'])(
    'are the same whatever %s says, which proves nothing',
    (path) => {
      const before = groundsOf(root, env);

      expect(groundsAfter(path, 'a')).toBe(before);
    },
  );

  it('are others with another program, and with a schema more', () => {
    const before = groundsOf(root, env);
    const upgraded = groundsAfter('bin/helm', 'another');
    write('schemas/k8s-schemas/job.json');
    utimesSync(join(root, 'schemas/k8s-schemas'), 1, 1);

    expect(upgraded).not.toBe(before);
    expect(groundsOf(root, env)).not.toBe(upgraded);
    expect(groundsOf(root, { ...env, PATH: '' })).not.toBe(groundsOf(root, env));
  });
});
