import { parse } from 'yaml';
import { wordsOf } from '../testing/plan-of';

interface Some {
  readonly kind?: string;
  readonly spec?: string;
  readonly image?: string;
  readonly checksum?: string;
  readonly chart?: string;
  readonly annotations?: string;
  readonly config?: string;
  readonly reads?: string;
}

function workload({
  kind = 'Deployment',
  spec = '{}',
  image = 'a:1',
  checksum = '1',
  chart = 'a-1',
  annotations = '{}',
  config = '1',
  reads = '{volumes: [{name: c, configMap: {name: settings}}]}',
}: Some): string {
  const template = `{metadata: {annotations: {checksum/config: "${checksum}"}, labels: {helm.sh/chart: ${chart}}}, spec: ${JSON.stringify({ ...parsed(reads), containers: [{ name: 'main', image, ...(parsed(reads)['container'] as object) }] })}}`;
  return [
    `apiVersion: apps/v1\nkind: ${kind}\nmetadata: {name: a, annotations: ${annotations}}\nspec: ${spec.replace(/}$/, `${spec === '{}' ? '' : ', '}template: ${template}}`)}`,
    `kind: ConfigMap\nmetadata: {name: settings}\ndata: {a: "${config}"}`,
  ].join('\n---\n');
}

function parsed(text: string): Record<string, unknown> {
  return parse(text);
}

describe('a restart', () => {
  it('is of the workload whose pods change, and says what in them', () => {
    expect(wordsOf(workload({}), workload({ image: 'a:2' }))).toEqual([
      'restarts, new pods before the old ones go: containers[main].image changed',
    ]);
  });

  it('follows from a checksum, and names what changed', () => {
    expect(wordsOf(workload({}), workload({ checksum: '2', config: '2' }))).toEqual([
      'restarts, new pods before the old ones go: ConfigMap settings changed (checksum/config)',
    ]);
  });

  it('follows from a version among the labels of pods, and that is said', () => {
    expect(wordsOf(workload({}), workload({ chart: 'a-2' }))).toEqual([
      "restarts, new pods before the old ones go: only the version in its pods' labels changed (helm.sh/chart)",
    ]);
  });

  it.each([
    ['StatefulSet', '{}', 'restarts, its only pod away meanwhile'],
    ['StatefulSet', '{replicas: 3}', 'restarts, its pods one by one'],
    [
      'StatefulSet',
      '{updateStrategy: {type: OnDelete}}',
      'gives this to pods only when somebody deletes the old ones (OnDelete)',
    ],
    ['DaemonSet', '{}', 'restarts on every node'],
    ['Deployment', '{replicas: 2, strategy: {type: Recreate}}', 'restarts, all its pods away at once'],
    ['Deployment', '{replicas: 0}', 'has no pods to restart'],
  ])('of a %s with %s', (kind, spec, words) => {
    expect(wordsOf(workload({ kind, spec }), workload({ kind, spec, image: 'a:2' }))).toEqual([
      `${words}: containers[main].image changed`,
    ]);
  });

  it('does not happen where nothing asks for it, which is said', () => {
    expect(wordsOf(workload({}), workload({ config: '2' }))).toEqual([
      'does not restart: the files of ConfigMap settings change in its pods within a minute or two, if it reads them again',
    ]);
    const reads = '{container: {envFrom: [{configMapRef: {name: settings}}]}}';
    expect(wordsOf(workload({ reads }), workload({ reads, config: '2' }))).toEqual([
      'does not restart and keeps what it read of ConfigMap settings',
    ]);
  });

  it('is done by Reloader where an annotation says so', () => {
    const annotations = '{reloader.stakater.com/auto: "true"}';

    expect(wordsOf(workload({ annotations }), workload({ annotations, config: '2' }))).toEqual([
      'Reloader restarts it: ConfigMap settings changed',
    ]);
  });

  it('is not one of a workload that is new', () => {
    expect(wordsOf('', workload({}))).toEqual([]);
  });
});
