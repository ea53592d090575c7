import type { ChartFiles } from '@idp/upstream';
import { compareUpstreams } from './compare';
import { renderReport } from './report';

const filesOf = (texts: Readonly<Record<string, string>>): ChartFiles =>
  new Map(Object.entries(texts).map(([path, text]) => [path, new Uint8Array(Buffer.from(text))]));

const definition = (...versions: string[]) =>
  [
    'apiVersion: apiextensions.k8s.io/v1',
    'kind: CustomResourceDefinition',
    'metadata:',
    '  name: greetings.example.com',
    'spec:',
    '  versions:',
    ...versions.map((version) => `  - name: ${version}`),
    '',
  ].join('\n');

const before = filesOf({
  'Chart.yaml':
    'name: greeter\nversion: 1.0.0\nappVersion: v1\nkubeVersion: ">=1.30.0-0"\n' +
    'dependencies: [{ name: store, condition: store.enabled }, { name: mail, condition: mail.enabled }]\n',
  'values.yaml':
    'replicas: 1\nlevel: info\nquiet: false\nimage: { repository: quay.io/a/greeter, tag: "" }\nstore: { enabled: false }\nmail: { enabled: true }\n',
  'templates/deployment.yaml':
    '{{ .Values.replicas }} {{ .Values.level }} {{ .Values.quiet }} {{ .Values.image.repository }}:{{ .Values.image.tag }}\n',
  'crds/greetings.yaml': definition('v1beta1'),
  'charts/store/Chart.yaml': 'name: store\nversion: 1.0.0\nappVersion: v7\n',
  'charts/store/values.yaml': 'size: 1Gi\n',
  'charts/store/templates/a.yaml': '{{ .Values.size }}',
  'charts/mail/Chart.yaml': 'name: mail\nversion: 1.0.0\nappVersion: v8\n',
  'charts/mail/values.yaml': 'image: { repository: quay.io/a/mail, tag: "" }\n',
  'charts/mail/templates/a.yaml': '{{ .Values.image.repository }}:{{ .Values.image.tag }}',
});

const after = filesOf({
  ...Object.fromEntries([...before].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')])),
  'Chart.yaml':
    'name: greeter\nversion: 2.0.0\nappVersion: v2\nkubeVersion: ">=1.33.0-0"\n' +
    'dependencies: [{ name: store, condition: store.enabled }, { name: mail, condition: mail.enabled }]\n',
  'values.yaml':
    'replicaCount: 1\nlevel: warn\nquiet: true\nimage: { repository: quay.io/a/greeter, tag: "" }\nstore: { enabled: false }\nmail: { enabled: true }\n',
  'templates/deployment.yaml':
    '{{ .Values.replicaCount }} {{ .Values.level }} {{ .Values.quiet }} {{ .Values.image.repository }}:{{ .Values.image.tag }}\n',
  'crds/greetings.yaml': definition('v1', 'v1beta1'),
  'charts/store/values.yaml': 'size: 9Gi\n',
});

const ours = [
  { replicas: 3, quiet: true },
  { replicas: 3, quiet: true, image: { repository: 'r.example.com/greeter' } },
];

function compared(chartValues: readonly unknown[] = ours, unchecked: readonly string[] = []) {
  return compareUpstreams(before, after, { chartValues, unchecked });
}

describe('an upgrade', () => {
  it('names the chart values that no template reads any more', () => {
    expect(compared().unread).toEqual(['replicas: "replicas" is not known here']);
  });

  it('names none that the definition leaves unchecked', () => {
    expect(compared([{ extra: 1 }], ['extra']).unread).toEqual([]);
  });

  it('names those that say what is the default now, where they do so in every environment', () => {
    expect(compared().redundant).toEqual(['quiet']);
    expect(compared([{ quiet: true }, { quiet: false }]).redundant).toEqual([]);
  });

  it('names the defaults that changed where we rely on them, and not those of charts that are off', () => {
    expect(compared().defaults.map(({ what }) => what)).toEqual(['level', 'replicaCount']);
    expect(compared([{ level: 'debug' }]).defaults.map(({ what }) => what)).not.toContain('level');
    expect(compared([{ store: { enabled: true } }]).defaults).toContainEqual({
      what: 'store.size',
      before: '1Gi',
      after: '9Gi',
    });
  });

  it('names the images as we pull them, with the version of the program where no tag is given', () => {
    expect(compared().images).toEqual([
      { what: 'image', before: 'r.example.com/greeter:v1', after: 'r.example.com/greeter:v2' },
    ]);
  });

  it('names the kinds whose versions changed, and what it needs of Kubernetes', () => {
    expect(compared().kinds).toEqual([{ what: 'greetings.example.com', before: 'v1beta1', after: 'v1, v1beta1' }]);
    expect(compared().kubernetes).toEqual([{ what: 'kubeVersion', before: '>=1.30.0-0', after: '>=1.33.0-0' }]);
  });

  it('has nothing to say about the same version', () => {
    const same = compareUpstreams(before, before, { chartValues: [{ replicas: 3 }], unchecked: [] });

    expect(renderReport('greeter 1.0.0', same)).toBe('greeter 1.0.0\n  nothing that concerns us changed');
  });

  it('is told in the order in which a person goes on', () => {
    expect(renderReport('greeter: 1.0.0 → 2.0.0', compared()).split('\n')).toEqual([
      'greeter: 1.0.0 → 2.0.0',
      '  the new version does not read these chart values of ours as they are; remove or change them (1)',
      '    replicas: "replicas" is not known here',
      '  these chart values of ours are the default now; they may go (1)',
      '    quiet',
      '  these defaults changed, and we rely on them (2)',
      '    level: info → warn',
      '    + replicaCount: 1',
      '  images (1)',
      '    image: r.example.com/greeter:v1 → r.example.com/greeter:v2',
      '  definitions of kinds (1)',
      '    greetings.example.com: v1beta1 → v1, v1beta1',
      '  what it needs of Kubernetes (1)',
      '    kubeVersion: >=1.30.0-0 → >=1.33.0-0',
    ]);
  });
});
