import { authority, isObject, listAt, objectAt, reloads } from '@idp/model';
import { helmValuesOf } from '@idp/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pipelines from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(pipelines, schema);
const delivery = {
  forge: 'gitea',
  url: 'https://git.example.com',
  repository: 'platform/applications',
  registry: 'registry.example.com/applications',
};
const delivering = (facts = {}, more = {}) => valuesIn(facts, { delivery: { ...delivery, ...more } });
const templates = (values: unknown) => objectAt(values, 'workflowTemplates');
const stepsOf = (values: unknown, template: string) =>
  listAt(templates(values), template, 'templates', 0, 'steps').map((group) => Object(group)[0]?.name);

/** Every container of every WorkflowTemplate. */
const containers = (values: unknown) =>
  Object.values(templates(values)).flatMap((spec) =>
    listAt(spec, 'templates').flatMap((template) => (isObject(Object(template).container) ? [Object(template)] : [])),
  );

describe('pipelines', () => {
  it('only mend where there is no forge', () => {
    expect(Object.keys(templates(valuesIn()))).toEqual(['copy-secret-again', 'apply-application-again']);
    expect(Object.keys(objectAt(valuesIn(), 'eventSource', 'webhook'))).toEqual(['alerts']);
    expect(Object.keys(objectAt(valuesIn(), 'secrets'))).toEqual(['alerts', 'onboarding']);
    expect(valuesIn()).not.toHaveProperty('builder');
  });

  it('push what was scanned, and ask for a change that runs it', () => {
    const before = ['applications', 'admit', 'clone', 'lint', 'test', 'analyse'];
    const after = ['image', 'scan', 'push', 'again', 'pin', 'publish', 'request'];

    expect(stepsOf(delivering(), 'build')).toEqual([...before, ...after]);
  });

  it('ask for an analysis only where something analyses', () => {
    const without = delivering({ components: { sonarqube: false } });

    expect(stepsOf(without, 'build')).not.toContain('analyse');
    expect(without).not.toHaveProperty('secrets.analysis');
  });

  it('give no step privileges, and the text of no event a place in a script', () => {
    const all = containers(delivering());

    expect(all.length).toBeGreaterThan(8);
    for (const { container } of all) {
      expect(container.securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      });
      if (container.command[0] === 'sh') expect(container.command[2]).not.toContain('{{');
    }
  });

  it('show the token of their account to no step: who has it reports results of other workflows', () => {
    const steps = containers(delivering());

    expect(steps.filter(({ automountServiceAccountToken }) => automountServiceAccountToken !== false)).toEqual([]);
    expect(new Set(steps.map(({ executor }) => executor.serviceAccountName))).toEqual(new Set(['workflow']));
  });

  it('take from no event what Argo would fill in, or what ends a text of a manifest', () => {
    const { dependencies, triggers } = Object(objectAt(delivering(), 'sensor'));

    for (const [index, trigger] of triggers.entries())
      for (const { src } of trigger.template.k8s.parameters) {
        const { value } = dependencies[index].filters.data.findLast(
          (one: { path: string }) => one.path === src.dataKey,
        );

        expect(['shop', 'https://git.example.com/shop/shop.git', 'group:default/a-team']).toEqual(
          expect.arrayContaining([expect.stringMatching(value[0])]),
        );
        for (const hostile of ['{{=1+1}}', 'a"', 'a\nkind: b', '', 'a b']) expect(hostile).not.toMatch(value[0]);
      }
  });

  it('leave the files of layers to whom they belong when the image builder starts anew', () => {
    expect(readFileSync(join(__dirname, 'templates/image-builder.yaml'), 'utf8')).toMatch(
      /fsGroup: 1000\n.*\n +fsGroupChangePolicy: OnRootMismatch/,
    );
  });

  it('have a request for a place written into Git, and create nothing themselves', () => {
    expect(stepsOf(delivering(), 'onboard')).toEqual(['applications', 'write', 'publish', 'request']);
    expect(templates(delivering())).toMatchObject({ onboard: { serviceAccountName: 'workflow' } });
  });

  it('trust the platform CA in every step and in the image builder, beside what their images trust', () => {
    const values = delivering();

    for (const { container, volumes } of containers(values)) {
      expect(container.env).toContainEqual(authority.variable);
      expect(container.volumeMounts).toContainEqual(authority.mount);
      expect(volumes).toContainEqual(authority.volume);
    }
    expect(values).toMatchObject({ builder: { authority } });
  });

  it('take events only from who shows a secret', () => {
    expect(delivering()).toMatchObject({
      eventSource: {
        webhook: {
          alerts: { authSecret: { name: 'pipelines-alerts' } },
          onboarding: { authSecret: { name: 'pipelines-onboarding' } },
          push: { port: '12001', authSecret: { name: 'pipelines-push' } },
        },
      },
    });
  });

  it('take events by as many copies as the environment has, while one sensor acts on them', () => {
    expect(valuesIn({ replicas: 3 })).toMatchObject({
      eventSource: { replicas: 3, template: { affinity: { podAntiAffinity: expect.anything() } } },
    });
    expect(valuesIn({ replicas: 1 })).not.toHaveProperty('eventSource.template.affinity');
    expect(valuesIn({ replicas: 3 })).not.toHaveProperty('sensor.replicas');
  });

  it('check the signature of what GitHub sends', () => {
    expect(delivering({}, { forge: 'github', url: 'https://github.com' })).toMatchObject({
      eventSource: { github: { push: { organizations: ['platform'], webhookSecret: { name: 'pipelines-push' } } } },
    });
  });

  it.each([
    ['gitea', 'https://git.example.com', 'https://git.example.com/api/v1/repos/platform/applications/pulls'],
    ['github', 'https://github.com', 'https://api.github.com/repos/platform/applications/pulls'],
    ['gitlab', 'https://gitlab.com', 'https://gitlab.com/api/v4/projects/platform%2Fapplications/merge_requests'],
  ])('know where %s takes requests for a change', (forge, url, api) => {
    const request = containers(delivering({}, { forge, url })).find(({ name }) => name === 'request');

    expect(request?.container.env).toContainEqual({ name: 'API', value: api });
  });

  it('mend what fires, one thing at a time', () => {
    expect(valuesIn()).toMatchObject({
      sensor: {
        dependencies: [
          {
            name: 'copy-secret-again',
            filters: {
              data: expect.arrayContaining([
                { path: 'body.status', type: 'string', value: ['^firing$'] },
                { path: 'body.alerts.0.labels.alertname', type: 'string', value: ['^ExternalSecretNotReady$'] },
              ]),
            },
          },
          { name: 'apply-application-again' },
        ],
      },
    });
  });

  it('build the branch that counts, but not where it is deleted, and not what they have asked for themselves', () => {
    const { dependencies } = Object(objectAt(delivering({}, { branch: 'release-1.0' }), 'sensor'));

    expect(dependencies).toContainEqual({
      ...{ name: 'push', eventSourceName: 'webhooks', eventName: 'push' },
      filters: {
        data: [
          { path: 'body.ref', type: 'string', value: ['^refs/heads/release-1\\.0$'] },
          { path: 'body.repository.full_name', type: 'string', comparator: '!=', value: ['^platform/applications$'] },
          { path: 'body.after', type: 'string', comparator: '!=', value: ['^0+$'] },
          ...['repository.name', 'repository.clone_url', 'after'].map((path) => {
            return { path: `body.${path}`, type: 'string', value: ['^[^{}"\\s]+$'] };
          }),
        ],
      },
    });
  });

  it('leave logs in a bucket where there is one, and nothing where there is none', () => {
    const artifacts = { bucket: 'a-bucket', endpoint: 'https://s3.example.com', region: 'here' };

    expect(valuesIn({}, { artifacts })).toMatchObject({
      artifactRepository: {
        archiveLogs: true,
        s3: { bucket: 'a-bucket', endpoint: 's3.example.com', accessKeySecret: { name: 'pipelines-artifacts' } },
      },
    });
    expect(valuesIn()).not.toHaveProperty('artifactRepository');
    expect(valuesIn()).not.toHaveProperty('secrets.artifacts');
  });

  it('start the image builder anew once it has another certificate, which it reads only then', () => {
    expect(delivering()).toMatchObject({ builder: { annotations: reloads } });
  });

  it('pull their tools from where the environment does, and what Dockerfiles begin with', () => {
    const images = { 'docker.io': 'registry.example.com/docker.io' };
    const image = containers(delivering({ images })).find(({ name }) => name === 'clone')?.container.image;

    expect(image).toMatch(/^registry\.example\.com\/docker\.io\/alpine\/git:/);
    expect(delivering({ images })).toMatchObject({ builder: { mirrors: images } });
  });
});
