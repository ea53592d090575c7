import { automation, databaseOf, listAt, objectAt } from '@idp/model';
import { helmValuesOf } from '@idp/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import backstage from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(backstage, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given).backstage;

describe('backstage', () => {
  it('is configured where the chart reads it', () => {
    expect(chartIn()).toMatchObject({
      backstage: { appConfig: { app: { baseUrl: 'https://backstage.test.example.com' } } },
    });
  });

  it('keeps what it knows in a database of its own, whose certificate it verifies', () => {
    const { host, database } = databaseOf('backstage', 'database');

    expect(chartIn()).toMatchObject({
      backstage: {
        appConfig: {
          backend: { database: { client: 'pg', connection: { host, database, ssl: { rejectUnauthorized: true } } } },
        },
      },
    });
    expect(chartIn()).not.toHaveProperty('postgresql.enabled', true);
  });

  it('lets people log in through the identity provider, and nobody as a guest', () => {
    const production = {
      metadataUrl: 'https://dex.test.example.com/.well-known/openid-configuration',
      clientId: 'backstage',
    };

    expect(chartIn()).toHaveProperty(
      'backstage.appConfig.auth',
      expect.objectContaining({ environment: 'production' }),
    );
    expect(chartIn()).toMatchObject({ backstage: { appConfig: { auth: { providers: { oidc: { production } } } } } });
    expect(chartIn()).not.toHaveProperty('backstage.appConfig.auth.providers.guest');
  });

  it('has no secret in its configuration', () => {
    expect(chartIn({}, { git: { type: 'github', host: 'git.example.com' } })).toMatchObject({
      backstage: {
        appConfig: { integrations: { github: [{ host: 'git.example.com', token: '${GIT_TOKEN}' }] } },
        extraEnvVarsSecrets: expect.arrayContaining(['backstage-login', 'backstage-session', 'backstage-git']),
      },
    });
  });

  it('runs the image that the platform has built, by its digest', () => {
    const image = {
      registry: 'quay.io',
      repository: 'a-team/portal',
      tag: '1.0.0',
      digest: `sha256:${'a'.repeat(64)}`,
    };

    expect(chartIn({ images: { 'quay.io': 'mirror.example.com' } }, { image })).toMatchObject({
      backstage: { image: { ...image, registry: 'mirror.example.com' } },
    });
  });

  it('gives roles to the groups of the platform by their whole names', () => {
    expect(chartIn()).toHaveProperty('backstage.appConfig.permission', {
      enabled: true,
      roles: { administrators: ['a-admins'], editors: ['a-editors'], viewers: ['a-viewers'] },
    });
  });
});

describe('what the portal shows of the cluster', () => {
  it('is what it may see, and nothing that it may not', () => {
    const { objectTypes, customResources } = Object(objectAt(chartIn(), 'backstage', 'appConfig', 'kubernetes'));
    const access = readFileSync(join(__dirname, 'templates/access.yaml'), 'utf8').split('---')[0] ?? '';
    const seen = [...access.matchAll(/resources: \[(.*)\]/g)].flatMap(([, names = '']) => names.split(', '));
    const shown = [...objectTypes, ...customResources.map(({ plural }: { plural: string }) => plural)];

    expect(new Set(shown)).toEqual(new Set(seen));
    for (const hidden of ['secrets', 'configmaps', 'applications', 'pods/log']) expect(seen).not.toContain(hidden);
  });
});

describe('pages of TechDocs', () => {
  const git = { type: 'gitea', host: 'git.example.com' };
  const documentation = { storage: 's3', bucket: 'a-bucket' };
  const techdocs = (...given: Parameters<typeof valuesIn>) =>
    objectAt(chartIn(...given), 'backstage', 'appConfig', 'techdocs');

  it('are made of a README when somebody asks, with nothing from elsewhere', () => {
    const mkdocs = { legacyCopyReadmeMdToIndexMd: true, disableExternalFonts: true };

    expect(techdocs({}, { git })).toMatchObject({ builder: 'local', generator: { runIn: 'local', mkdocs } });
    expect(techdocs({}, { git, documentation })).toMatchObject({
      builder: 'local',
      publisher: { type: 'awsS3', awsS3: { bucketName: 'a-bucket' } },
    });
  });
});

describe('asking for a place for an application', () => {
  const asking = () => valuesIn({}, { onboarding: true });
  const template = () => objectAt(asking(), 'templates', 'onboarding');

  it('is in the catalog only where it says so', () => {
    expect(valuesIn()).not.toHaveProperty('templates');
    expect(chartIn()).not.toHaveProperty('backstage.appConfig.onboarding');
  });

  it('sends what pipelines want to know, and all of it', () => {
    const [step] = listAt(template(), 'spec', 'steps');
    const [form] = listAt(template(), 'spec', 'parameters');

    expect(Object(form).required).toEqual(Object.keys(automation.asked));
    expect(step).toMatchObject({
      action: 'platform:ask-for-place',
      input: { name: '${{ parameters.name }}' },
    });
    expect(Object.keys(Object(step).input)).toEqual(Object.keys(automation.asked));
  });

  it('shows a token that the portal has from Vault and no browser sees', () => {
    expect(asking().backstage).toMatchObject({
      backstage: {
        extraEnvVarsSecrets: expect.arrayContaining(['backstage-onboarding']),
        appConfig: { onboarding: { url: automation.onboarding, token: '${ONBOARDING_TOKEN}' } },
      },
    });
    expect(asking()).not.toHaveProperty('backstage.backstage.appConfig.proxy');
  });

  it('takes the owner as the portal names teams, and nothing that is no name', () => {
    const { owner } = Object(listAt(template(), 'spec', 'parameters')[0]).properties;
    const pattern = new RegExp(owner.pattern);

    expect(['a-team', 'group:default/a-team'].filter((text) => !pattern.test(text))).toEqual([]);
    expect(['group:default/A', '../a', ''].filter((text) => pattern.test(text))).toEqual([]);
  });
});
