import { aRendering } from '@idp/testing';
import { workflows } from './index';

function found(...manifests: readonly string[]) {
  return workflows
    .findFindings(aRendering({ shop: manifests.join('\n---\n') }))
    .map(({ object, path, what, remedy }) => `${object?.name} ${path}: ${what}; ${remedy}`);
}

const workflow = (spec: string, name = 'build') =>
  `kind: WorkflowTemplate\nmetadata: { name: ${name} }\nspec:\n${spec}`;

const GIT = workflow(
  `
  templates:
    - name: clone
      inputs: { parameters: [{ name: folder }, { name: depth, value: "1" }] }
      outputs: { parameters: [{ name: commit, valueFrom: { path: /tmp/commit } }] }
      container: { args: ["{{inputs.parameters.folder}}"], volumeMounts: [{ name: workspace, mountPath: /w }] }
`,
  'git',
);

/** A workflow of two steps, of which the second uses what the first gives. */
const build = ({
  argument = 'folder',
  output = 'steps.fetch.outputs.parameters.commit',
  command = 'inputs.parameters.commit',
  entrypoint = 'main',
  volume = 'workspace',
  image = '{{workflow.parameters.image}}',
  more = '',
} = {}) =>
  workflow(`
  entrypoint: ${entrypoint}
  arguments: { parameters: [{ name: image, value: a }, { name: revision }] }
  volumes: [{ name: ${volume}, emptyDir: {} }]
  templates:
    - name: main
      steps:
        - [{ name: fetch, templateRef: { name: git, template: clone }, arguments: { parameters: [{ name: ${argument}, value: source }] } }]
        - [{ name: make, template: make, arguments: { parameters: [{ name: commit, value: "{{${output}}}" }] } }]
    - name: make
      inputs: { parameters: [{ name: commit }] }
      container: { image: "${image}", args: ["{{${command}}}"] }
${more}`);

describe('a workflow', () => {
  it('is well where its parts fit', () => {
    expect(found(GIT, build())).toEqual([]);
  });

  it.each([
    [
      { argument: 'foldr' },
      ['template "clone" takes no "foldr"; did you mean "folder"?', 'template "clone" asks for "folder"'],
    ],
    [
      { output: 'steps.fetch.outputs.parameters.comit' },
      ['nothing is called {{steps.fetch.outputs.parameters.comit}} here; did you mean "commit"?'],
    ],
    [
      { output: 'steps.fech.outputs.parameters.commit' },
      ['nothing is called {{steps.fech}} here; did you mean "fetch"?'],
    ],
    [{ output: 'steps.make.outputs.parameters.commit' }, ['nothing is called {{steps.make}} here']],
    [
      { command: 'inputs.parameters.comit' },
      ['nothing is called {{inputs.parameters.comit}} here; did you mean "commit"?'],
    ],
    [
      { image: '{{workflow.parameters.imag}}' },
      ['nothing is called {{workflow.parameters.imag}} here; did you mean "image"?'],
    ],
    [{ image: '{{workflow.name}}' }, []],
    [{ entrypoint: 'mian' }, ['spec.entrypoint: there is no template "mian"; did you mean "main"?']],
    [
      { volume: 'source' },
      ['there is no volume "workspace" for template "clone" of "git", which it runs; use one of: source'],
    ],
    [{ more: '    - { name: make, container: {} }' }, ['two templates are named "make"']],
    [{ more: '    - { name: scan, container: {} }' }, ['no step runs the template "scan"']],
    [{ more: '  onExit: tidy' }, ['spec.onExit: there is no template "tidy"']],
  ])('has parts that fit: %j', (change, expected) => {
    expect(found(GIT, build(change))).toEqual(expected.map((one) => expect.stringContaining(one)));
  });

  it('does with objects what can be done', () => {
    const doing = (action: string) =>
      workflow(`  entrypoint: a\n  templates: [{ name: a, resource: { action: ${action}, manifest: "" } }]`);

    expect(found(doing('patch'))).toEqual([]);
    expect(found(doing('pacth'))).toEqual([expect.stringContaining('did you mean "patch"?')]);
  });
});

describe('a graph of tasks', () => {
  const graph = (second: string) =>
    workflow(`
  entrypoint: main
  templates:
    - name: main
      dag:
        tasks:
          - { name: one, template: run }
          - { name: two, template: run${second} }
    - { name: run, container: { args: [] }, outputs: { parameters: [{ name: a }] } }`);

  it.each([
    [', dependencies: [one]', []],
    [', depends: "one.Succeeded || one.Failed"', []],
    [', dependencies: [on]', ['there is no task "on"; did you mean "one"?']],
    [', depends: "one && tree"', ['there is no task "tree"']],
    [', depends: one, when: "{{tasks.one.outputs.parameters.a}} == 1"', []],
    [', when: "{{tasks.one.outputs.parameters.a}} == 1"', ['nothing is called {{tasks.one}} here']],
  ])('waits for tasks that are there, and reads only of those: %s', (second, expected) => {
    expect(found(graph(second))).toEqual(expected.map((one) => expect.stringContaining(one)));
  });

  it('calls each task by its own name', () => {
    expect(found(graph('').replace('name: two', 'name: one'))).toEqual([
      expect.stringContaining('two steps are named "one"'),
    ]);
  });
});

describe('who starts a workflow', () => {
  const sensor = (parameters: string) =>
    `kind: Sensor\nmetadata: { name: s }\nspec: { triggers: [{ template: { k8s: { source: { resource: { kind: Workflow, spec: { workflowTemplateRef: { name: build }, arguments: { parameters: [${parameters}] } } } } } } }] }`;

  it('gives it what it asks for, by its names', () => {
    expect(found(GIT, build(), sensor('{ name: revision, value: a }'))).toEqual([]);
    expect(found(GIT, build(), sensor('{ name: image, value: a }'))).toEqual([
      expect.stringContaining('WorkflowTemplate "build" asks for "revision", and nobody gives it'),
    ]);
    expect(found(GIT, build(), sensor('{ name: revision, value: a }, { name: revison, value: b }'))).toEqual([
      expect.stringContaining('WorkflowTemplate "build" takes no "revison"; did you mean "revision"?'),
    ]);
  });
});

describe('words of a workflow', () => {
  const words = (more: string, ofTemplate = '') =>
    found(
      workflow(
        `  entrypoint: main\n  ${more}\n  templates: [{ name: main, container: { image: a }, ${ofTemplate} }]\n`,
      ),
    );

  it.each([
    [
      'retryStrategy: { limit: "{{workflow.parameters.tries}}" }\n  arguments: { parameters: [{ name: tries, value: "1" }] }',
      '',
    ],
    [
      'podGC: { strategy: OnPodSuccess }',
      'retryStrategy: { limit: 3, retryPolicy: OnError, backoff: { duration: "10" } }',
    ],
  ])('are those that Argo Workflows knows: %s', (more, ofTemplate) => {
    expect(words(more, ofTemplate)).toEqual([]);
  });

  it.each([
    ['ttlStratgy: {}', '', 'spec.ttlStratgy: there is no field "ttlStratgy"; did you mean "ttlStrategy"?'],
    ['podGC: { strategy: OnPodSucces }', '', 'did you mean "OnPodSuccess"?'],
    ['activeDeadlineSeconds: 1', 'retryStrategy: { limit: three }', '"three" is no number; write it in digits'],
    ['activeDeadlineSeconds: 1', 'retryStrategy: { retryPolicy: Allways }', 'did you mean "Always"?'],
    ['activeDeadlineSeconds: 1', 'retryStrategy: { backoff: { duration: 1 minute } }', '"1 minute" is no time'],
    ['activeDeadlineSeconds: soon', '', '"soon" is no number'],
  ])('are none: %s %s', (more, ofTemplate, problem) => {
    expect(words(more, ofTemplate)).toEqual([expect.stringContaining(problem)]);
  });
});
