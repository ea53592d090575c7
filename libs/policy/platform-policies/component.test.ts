import { isObject, textAt } from '@idp/model';
import { describeWith, helmValuesOf } from '@idp/testing';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';
import policies from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(policies, schema);
const root = join(__dirname, '../../..');
const chart = join(root, 'charts/platform-policies');
const tests = join(__dirname, 'tests');

const documentsIn = (text: string) =>
  parseAllDocuments(text)
    .map((document): unknown => document.toJS())
    .filter(isObject);
const nameOf = (object: unknown) => textAt(object, 'metadata', 'name') ?? '';

/** What an example shows, by its name: what is being deleted is left alone, so that it can go. */
function resultOf(example: string): string {
  if (example.startsWith('left-')) return 'skip';
  return example.startsWith('good-') ? 'pass' : 'fail';
}

describe('platform-policies', () => {
  const actionsIn = (...given: Parameters<typeof valuesIn>) =>
    Object.entries(Object(valuesIn(...given)['policies'])).flatMap(([name, policy]) =>
      textAt(policy, 'action') === 'Deny' ? [name] : [],
    );

  it('refuse namespaces that are nobody’s, and report the rest', () => {
    expect(actionsIn()).toEqual(['namespace-labels']);
  });

  it('refuse what an environment names', () => {
    expect(actionsIn({}, { enforced: ['no-privileged-containers'] })).toEqual(['no-privileged-containers']);
  });

  it('judge images by the registries that the environment pulls from', () => {
    const rewritten = valuesIn({ images: { 'ghcr.io': 'registry.example.com/ghcr' } }, { registries: ['ghcr.io'] });

    expect(JSON.stringify(rewritten)).toContain("['registry.example.com/ghcr/']");
  });

  it('except what people name for a time, and nothing that the platform excepts by another name', () => {
    const exception = {
      reason: 'a driver that is being replaced',
      owner: 'platform-team',
      namespace: 'shop',
      workloads: ['driver'],
      policies: ['no-host-access'],
      expires: '2027-03-31',
    };

    expect(valuesIn({}, { exceptions: { driver: exception } })).toMatchObject({ exceptions: { driver: exception } });
    expect(() => valuesIn({}, { exceptions: { cilium: exception } })).toThrow('give it another name');
  });
});

describeWith(['helm', 'kyverno'], 'what build emits', () => {
  const render = (environment: string) =>
    documentsIn(
      execFileSync(
        'helm',
        ['template', 'platform-policies', chart, '--namespace=policy', `--values=${chart}/values-${environment}.yaml`],
        { encoding: 'utf8' },
      ),
    );
  const examples = readdirSync(tests).filter((file) => file !== 'in-the-cluster.yaml');
  const names = examples.map((file) => file.replace('.yaml', ''));

  it('has examples for each policy', () => {
    const emitted = render('dev').filter(({ kind }) => kind === 'ValidatingPolicy');

    expect(names.sort()).toEqual(emitted.map(nameOf).sort());
  });

  it.each(names)(
    'lets the good examples of %s be, those that are being deleted too, and finds the bad ones',
    (name) => {
      expect(judged(name, render('dev'))).toMatch(/Test Summary: (\d+) tests? passed and 0 tests? failed/);
    },
    120_000,
  );

  it.each([
    ['fluent-bit-x2k4z', 'pass'],
    ['fluent-bit-events-7c9d8f6b5-x2k4z', 'fail'],
    ['fluent-bits', 'fail'],
  ])(
    'excepts the pods of a workload by their names, and no others: %s: %s',
    (pod, result) => {
      const object = {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: pod, namespace: 'observability' },
        spec: { containers: [{ name: 'a', image: 'ghcr.io/a/a:1' }] },
      };
      const excepted = { ...object, metadata: { ...object.metadata, name: pod } };

      expect(statusOf(excepted, render('dev'))).toBe(result);
    },
    120_000,
  );

  function judged(name: string, objects: readonly object[]): string {
    const resources = documentsIn(readFileSync(join(tests, `${name}.yaml`), 'utf8'));
    const results = resources.map((resource) => ({
      policy: name,
      isValidatingPolicy: true,
      kind: textAt(resource, 'kind'),
      resources: [[textAt(resource, 'metadata', 'namespace'), nameOf(resource)].filter(Boolean).join('/')],
      result: resultOf(nameOf(resource)),
    }));
    expect(results.map(({ result }) => result)).toEqual(expect.arrayContaining(['pass', 'fail']));
    return inFolder(
      {
        'policies.yaml': objects.filter((object) => nameOf(object) === name),
        'resources.yaml': resources,
        'context.yaml': [aContext()],
        'kyverno-test.yaml': [
          {
            apiVersion: 'cli.kyverno.io/v1alpha1',
            kind: 'Test',
            metadata: { name },
            policies: ['policies.yaml'],
            resources: ['resources.yaml'],
            context: 'context.yaml',
            results,
          },
        ],
      },
      (folder) => ['test', folder, '--require-tests'],
    );
  }

  function statusOf(object: object, objects: readonly object[]): string {
    const printed = inFolder(
      {
        'policies.yaml': objects.filter((one) => nameOf(one) === 'non-root'),
        'resources.yaml': [object, ...objects.filter((one) => nameOf(one) === 'fluent-bit')],
      },
      (folder) => [
        ...['apply', join(folder, 'policies.yaml'), '--resource', join(folder, 'resources.yaml')],
        ...['--exceptions-with-resources', '--policy-report', '--output-format', 'json'],
      ],
    );
    return /"result":\s*"fail"/.test(printed) ? 'fail' : 'pass';
  }

  function aContext(): object {
    const resources = documentsIn(readFileSync(join(tests, 'in-the-cluster.yaml'), 'utf8'));
    return {
      apiVersion: 'cli.kyverno.io/v1alpha1',
      kind: 'Context',
      metadata: { name: 'cluster' },
      spec: { resources },
    };
  }

  function inFolder(
    files: Readonly<Record<string, readonly object[]>>,
    argumentsFor: (folder: string) => readonly string[],
  ): string {
    const folder = mkdtempSync(join(tmpdir(), 'policies-'));
    try {
      for (const [path, objects] of Object.entries(files))
        writeFileSync(join(folder, path), objects.map((object) => stringify(object)).join('---\n'));
      const { stdout, stderr } = spawnSync('kyverno', [...argumentsFor(folder)], { encoding: 'utf8' });
      return stdout + stderr;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});
