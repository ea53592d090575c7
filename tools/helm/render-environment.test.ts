import { anEnvironmentFolder, aPlatform, describeWith, type SomeCluster } from '@idp/testing';
import { openResults } from '@idp/programs';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EnvironmentChart } from './environment-chart';
import { openHelm } from './open-helm';
import { renderEnvironment } from './render-environment';
import { aChart } from './testing/a-chart';

const crd = (group: string, scope = 'Namespaced') => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: greetings.${group} }
spec:
  group: ${group}
  scope: ${scope}
  names: { kind: Greeting }
  versions: [{ name: v1, served: true }]
`;
const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: {{ .Release.Name }} }\n';
const ifThereIs = (api: string, then: string) =>
  `{{- if .Capabilities.APIVersions.Has "${api}" }}\n${then}{{- end }}\n`;

async function rendered(charts: readonly EnvironmentChart[], name = 'test', cluster: SomeCluster = {}) {
  const environment = anEnvironmentFolder({}, {}, name, cluster);
  return renderEnvironment(environment, aPlatform([], [environment]), charts, await openHelm());
}

async function objectsOf(charts: readonly EnvironmentChart[], cluster?: SomeCluster) {
  const { components } = await rendered(charts, 'test', cluster);
  return components.flatMap(({ objects }) => objects.map(({ kind, name, namespace }) => [kind, name, namespace]));
}

describeWith(['helm'], 'an environment, with helm', () => {
  it('has its components in the order of their waves, with what their charts say of them', async () => {
    const [first, second] = (
      await rendered([aChart('web', { wave: '1', needs: 'crds' }), aChart('crds', { clusterKinds: '/Namespace' })])
    ).components;

    expect(first).toMatchObject({ name: 'crds', wave: 0, needs: [], clusterKinds: ['/Namespace'] });
    expect(second).toMatchObject({ name: 'web', wave: 1, needs: ['crds'], version: '1.2.3-cafe00000' });
  });

  it('gives charts its own values, and the override of a release over them', async () => {
    const web = aChart('web');
    const override = { reason: 'an incident', owner: 'a-team', expires: '2999-01-01', values: { replicas: 9 } };
    const chart = { ...web, release: { ...web.release, override } };
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { text: "{{ .Values }}" }\n';

    expect((await rendered([chart], 'prod')).components[0]?.values).toEqual({ environment: 'prod', replicas: 9 });
    const shown = await rendered([aChart('web', { files: { 'templates/a.yaml': text } })], 'prod');
    expect(shown.components[0]?.objects[0]?.content['data']).toEqual({ text: 'map[environment:prod replicas:3]' });
  });

  it('tells charts the API versions of all definitions, wherever in the order they come', async () => {
    const early = aChart('early', { files: { 'templates/a.yaml': ifThereIs('example.com/v1/Greeting', service) } });
    const late = aChart('late', { wave: '3', files: { 'templates/a.yaml': crd('example.com') } });

    expect(await objectsOf([early, late])).toContainEqual(['Service', 'early', 'early']);
    expect(await objectsOf([early])).toEqual([]);
  });

  it('has no definitions that a chart ships beside its templates, since Argo CD applies none', async () => {
    expect(await objectsOf([aChart('web', { files: { 'crds/a.yaml': crd('example.com') } })])).toEqual([]);
  });

  it('has definitions that are made only where there are others', async () => {
    const first = aChart('first', { files: { 'templates/a.yaml': crd('one.example.com') } });
    const then = aChart('then', {
      files: { 'templates/a.yaml': ifThereIs('one.example.com/v1', crd('two.example.com')) },
    });
    const last = aChart('last', { files: { 'templates/a.yaml': ifThereIs('two.example.com/v1', service) } });

    expect(await objectsOf([last, then, first])).toContainEqual(['Service', 'last', 'last']);
  });

  it('leaves objects of definitions without a namespace without one', async () => {
    const greeting = 'apiVersion: example.com/v1\nkind: Greeting\nmetadata: { name: hello }\n';
    const web = aChart('web', { files: { 'templates/a.yaml': greeting } });
    const crds = aChart('crds', { files: { 'templates/a.yaml': crd('example.com', 'Cluster') } });

    expect(await objectsOf([web, crds])).toContainEqual(['Greeting', 'hello', undefined]);
    expect(await objectsOf([web])).toContainEqual(['Greeting', 'hello', 'web']);
  });

  it('has the version of Kubernetes of its cluster, else the oldest that the platform supports', async () => {
    expect((await rendered([], 'test', { kubernetes: '1.35.2' })).kubernetes).toBe('1.35.2');
    expect((await rendered([])).kubernetes).toBe('1.33.0');
    const asks = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: "v{{ .Capabilities.KubeVersion.Minor }}" }\n`;
    const web = aChart('web', { files: { 'templates/a.yaml': asks } });

    expect(await objectsOf([web], { kubernetes: '1.35.2' })).toEqual([['ConfigMap', 'v35', 'web']]);
  });

  it('has the hooks of charts and not their tests', async () => {
    const hook = (name: string, when: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, annotations: { helm.sh/hook: ${when} } }\n`;
    const files = { 'templates/a.yaml': hook('before', 'pre-install'), 'templates/b.yaml': hook('test', 'test') };

    expect(await objectsOf([aChart('web', { files })])).toEqual([['Pod', 'before', 'web']]);
  });

  it('that cannot be rendered is told with everything that is wrong with it', async () => {
    const failing = aChart('failing', { files: { 'templates/a.yaml': '{{ fail "no bucket is set" }}' } });
    const broken = aChart('broken', { files: { 'templates/b.yaml': 'kind: Service\nmetadata: { name: a }\n' } });
    const message = rendered([failing, broken, aChart('fine')]).catch((error: Error) => error.message);

    expect(await message).toMatch(/^2 problems\n {2}failing in test: helm cannot render it: .*no bucket is set; mend/);
    expect(await message).toContain('broken in test: broken/templates/b.yaml makes an object without an apiVersion');
  });

  it('for which a chart has no values is told', async () => {
    await expect(rendered([aChart('web')], 'staging')).rejects.toThrow(
      'web in staging: chart 1.2.3-cafe00000 has no values for staging: it was built before web was on there; pin a newer',
    );
  });

  it('is not rendered again while nothing of it changes', async () => {
    const results = openResults();
    const environment = anEnvironmentFolder();
    const charts = [aChart('web', { files: { 'templates/a.yaml': service } })];
    const first = await renderEnvironment(environment, aPlatform([], [environment]), charts, await openHelm(results));
    const helm = await openHelm(results);
    const { PATH } = process.env;
    process.env.PATH = '/nowhere';
    const again = await renderEnvironment(environment, aPlatform([], [environment]), charts, helm);
    process.env.PATH = PATH;

    expect(again.components).toEqual(first.components);
  });
});

describe('helm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helm-'));
  const { PATH } = process.env;

  afterEach(() => {
    process.env.PATH = PATH;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['v3.19.0', 'what'])('that says it is %s is refused with how to install another', async (version) => {
    writeFileSync(join(folder, 'helm'), `#!/bin/sh\necho ${version}\n`);
    chmodSync(join(folder, 'helm'), 0o755);
    process.env.PATH = `${folder}:${PATH}`;

    await expect(openHelm()).rejects.toThrow(
      `helm: is ${version}, and charts need 4 or newer; install it: go install helm.sh/helm/v4/cmd/helm@`,
    );
  });

  it('that is missing is told with how to install it', async () => {
    process.env.PATH = '/nowhere';

    await expect(openHelm()).rejects.toThrow('helm: is not on the PATH; install it: go install helm.sh/helm/v4');
  });
});
