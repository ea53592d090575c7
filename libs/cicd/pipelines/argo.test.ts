import { authority, isObject, listAt, objectAt, textAt, trustBundle, type JsonObject } from '@idp/model';
import { describeWith, helmValuesOf } from '@idp/testing';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';
import pipelines from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(pipelines, schema);
const scratch = mkdtempSync(join(tmpdir(), 'argo-'));
const TIMEOUT = 120_000;

type AnObject = Readonly<Record<string, unknown>>;

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The values with applications that lie on this forge, or without any. */
function valuesOn(forge: string): JsonObject {
  const url = forge === 'github' ? 'https://github.com' : 'https://git.example.com';
  const delivery = { forge, url, repository: 'platform/applications', registry: 'registry.example.com/applications' };
  return valuesIn({}, forge === 'none' ? {} : { delivery });
}

/** What Argo reads of them, in the form in which the templates print it, and the workflows that sensors would start. */
function objectsOf(values: JsonObject): readonly AnObject[] {
  const workflows = listAt(values, 'sensor', 'triggers').map(startedBy);
  return [
    ...Object.keys(objectAt(values, 'workflowTemplates')).map((name) =>
      objectOf('WorkflowTemplate', name, objectAt(values, 'workflowTemplates', name)),
    ),
    objectOf('EventSource', 'webhooks', objectAt(values, 'eventSource')),
    objectOf('Sensor', 'pipelines', objectAt(values, 'sensor')),
    ...workflows.map((spec, index) => objectOf('Workflow', `started-${index}`, spec)),
  ];
}

function objectOf(kind: string, name: string, spec: AnObject): AnObject {
  return { apiVersion: 'argoproj.io/v1alpha1', kind, metadata: { name, namespace: 'pipelines' }, spec };
}

function startedBy(trigger: unknown): AnObject {
  const spec = objectAt(trigger, 'template', 'k8s', 'source', 'resource', 'spec');
  const parameters = listAt(spec, 'arguments', 'parameters').map((one) => ({ ...Object(one), value: 'something' }));
  return { ...spec, arguments: { parameters } };
}

/** What Argo says of objects; nothing where all is well. */
function judged(name: string, objects: readonly AnObject[]): string {
  const path = join(scratch, `${name}.yaml`);
  writeFileSync(path, objects.map((object) => stringify(object)).join('---\n'));
  const { status, stdout, stderr } = spawnSync('argo-lint', [path], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

describeWith(['argo-lint'], 'Argo itself', () => {
  it.each(['none', 'gitea', 'github', 'gitlab'])(
    'takes workflows, sensors and sources, with the forge %s',
    (forge) => expect(judged(forge, objectsOf(valuesOn(forge)))).toBe(''),
    TIMEOUT,
  );

  it.each([
    ['a step that reads what none gives', '{{steps.push.outputs.parameters.digest}}', '{{steps.push.outputs.digest}}'],
    ['a filter that compares by nothing known', '"!="', '"is not"'],
    ['a field of a source that is none', '"endpoint"', '"endpiont"'],
  ])(
    'refuses %s',
    (name, right, wrong) => {
      const text = JSON.stringify(objectsOf(valuesOn('gitea')));

      expect(text).toContain(right);
      expect(judged(name, JSON.parse(text.replace(right, wrong)))).not.toBe('');
    },
    TIMEOUT,
  );
});

/** The scripts of steps, by their templates. */
const scripts = Object.values(objectAt(valuesOn('gitea'), 'workflowTemplates'))
  .flatMap((spec) => listAt(spec, 'templates'))
  .flatMap((template) => {
    const [shell, , script] = listAt(template, 'container', 'command');
    return isObject(template) && shell === 'sh' ? [[textAt(template, 'name') ?? '', String(script)] as const] : [];
  });

/** What the image of a step trusts, in these tests. */
const trusting = { CURL_CA_BUNDLE: join(scratch, 'public.crt') };

/** A script with the folders of its container in these tests' own. */
function scriptOf(step: string): string {
  const script = new Map(scripts).get(step) ?? '';
  return ['/tmp', '/workspace', authority.folder].reduce(
    (text, folder) => text.replaceAll(`${folder}/`, `${scratch}/`),
    script,
  );
}

beforeAll(() => {
  writeFileSync(trusting.CURL_CA_BUNDLE, 'a public authority\n');
  writeFileSync(join(scratch, trustBundle.key), 'the platform CA\n');
});

describe('a clone', () => {
  it('trusts the platform CA beside what its image trusts', () => {
    const print = `${scriptOf('clone').split('\nHELPER')[0]}\ncat "$GIT_SSL_CAINFO" "$CURL_CA_BUNDLE"`;

    expect(execFileSync('sh', ['-c', print], { env: { ...process.env, ...trusting }, encoding: 'utf8' })).toBe(
      'a public authority\nthe platform CA\n'.repeat(2),
    );
  });

  it('has nothing of what steps before it left there', () => {
    const forge = join(scratch, 'forge');
    const hooks = join(scratch, 'applications/.git/hooks');
    const git = (...given: readonly string[]) =>
      execFileSync('git', ['-C', forge, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...given]);
    mkdirSync(forge);
    git('init', '--quiet', '--initial-branch=main');
    git('commit', '--quiet', '--allow-empty', '--message=a');
    mkdirSync(hooks, { recursive: true });
    writeFileSync(join(hooks, 'pre-push'), 'planted');
    const asked = { FORGE: 'https://git.example.com', TOKEN: '', FOLDER: 'applications', ...trusting };
    const env = { ...process.env, ...asked, REPOSITORY: forge, REVISION: 'main' };
    execFileSync('sh', ['-c', scriptOf('clone')], { env });

    expect(existsSync(join(scratch, 'applications/.git/FETCH_HEAD'))).toBe(true);
    expect(existsSync(join(hooks, 'pre-push'))).toBe(false);
  });
});

describe('a place', () => {
  it('is written with texts, whatever a name or a label reads like', () => {
    const [NAME, OWNER, COST_CENTRE] = ['null', 'true', '4711'];
    const asked = { NAME, OWNER, COST_CENTRE, REPOSITORY: 'https://git.example.com/shop/shop', TAKEN: 'default' };
    const env = { ...process.env, ...asked, BUSINESS_UNIT: 'on', ENVIRONMENT: 'dev', ARGO_CD: 'argocd' };
    execFileSync('sh', ['-c', scriptOf('write')], { cwd: scratch, env });
    const written = ['namespace', 'project', 'application'].flatMap((name) =>
      parseAllDocuments(readFileSync(join(scratch, `applications/applications/${NAME}/${name}.yaml`), 'utf8')),
    );

    expect(written).toHaveLength(5);
    for (const { kind, metadata } of written.map((document) => document.toJS())) {
      expect([kind, metadata.namespace ?? metadata.name]).toEqual([kind, expect.stringMatching(/^(null|argocd)$/)]);
      expect(metadata.labels).toMatchObject({ owner: 'true', 'business-unit': 'on', 'cost-centre': '4711' });
    }
  });
});

describe('a request', () => {
  const stub = join(scratch, 'stubs');

  /** How the script ends where the forge answers so. */
  function endOf(code: string, answer: string): number | null {
    const path = `${stub}:${process.env['PATH'] ?? ''}`;
    mkdirSync(stub, { recursive: true });
    writeFileSync(join(stub, 'curl'), `#!/bin/sh\nprintf %s "$ANSWER" > ${scratch}/answer; printf %s "$CODE"`);
    chmodSync(join(stub, 'curl'), 0o755);
    const asked = ['HEADER', 'TOKEN', 'API', 'HEAD', 'BASE', 'TARGET'].map((name) => [name, 'a']);
    const env = {
      ...Object.fromEntries(asked),
      BRANCH: 'build-a',
      PATH: path,
      CODE: code,
      ANSWER: answer,
      ...trusting,
    };
    return spawnSync('sh', ['-c', scriptOf('request')], { env }).status;
  }

  it.each([
    ['is new', '201', '{"number": 1}', 0],
    ['is there already, on Gitea', '409', 'pull request already exists for these targets', 0],
    ['is there already, on GitLab in any language', '409', '{"message":["Ein anderer Merge Request"]}', 0],
    ['is there already, on GitHub', '422', '{"errors":[{"message":"A pull request already exists for a:b."}]}', 0],
    ['is refused by GitHub', '422', '{"errors":[{"message":"No commits between main and build-a"}]}', 1],
    ['is refused by Gitea', '422', 'Invalid PullRequest: base and head must be branches', 1],
    ['is asked for with a wrong token', '401', '{"message":"Bad credentials"}', 1],
  ])('that %s, with %s, ends well only if it is there then', (_, code, answer, status) => {
    expect(endOf(code, answer)).toBe(status);
  });
});

describeWith(['shellcheck'], 'the scripts of steps', () => {
  it.each(scripts)('have no fault that shellcheck knows: %s', (_, script) => {
    expect(spawnSync('shellcheck', ['--shell=sh', '-'], { input: script, encoding: 'utf8' }).stdout).toBe('');
  });
});
