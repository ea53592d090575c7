import { databaseOf } from '@idp/model';
import { helmValuesOf } from '@idp/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import workflows from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(workflows, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given)['argo-workflows'];
const defaultsIn = (...given: Parameters<typeof valuesIn>) =>
  Object(Object(chartIn(...given)).controller).workflowDefaults;
const withoutDex = { components: { dex: false } };

const rulesOf = (name: string) => readFileSync(join(__dirname, 'templates', `${name}.yaml`), 'utf8');

describe('argo-workflows', () => {
  it('runs workflows in a namespace of their own and has no rights in others', () => {
    expect(chartIn()).toMatchObject({
      singleNamespace: true,
      createAggregateRoles: false,
      controller: { extraArgs: ['--managed-namespace=pipelines'], rbac: { create: false } },
      server: { extraArgs: ['--managed-namespace=pipelines'], rbac: { create: false } },
    });
  });

  it('runs only what refers to a template', () => {
    expect(chartIn()).toMatchObject({ controller: { workflowRestrictions: { templateReferencing: 'Strict' } } });
  });

  it('gives a workflow whose template says nothing neither root nor rights', () => {
    expect(defaultsIn()).toMatchObject({
      spec: {
        serviceAccountName: 'workflow',
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
        podPriorityClassName: 'cicd-execution',
        podMetadata: { labels: { owner: 'platform-team' } },
      },
    });
  });

  it('stops what runs too long, and forgets what has ended', () => {
    expect(defaultsIn({}, { deadline: 90, keep: { successful: 1, failed: 2 } })).toMatchObject({
      spec: {
        activeDeadlineSeconds: 5400,
        ttlStrategy: { secondsAfterSuccess: 3600, secondsAfterFailure: 7200 },
      },
    });
  });

  it('deletes pods of failed steps, too, since a claim stays as long as a pod that uses it', () => {
    expect(defaultsIn()).toMatchObject({
      spec: {
        podGC: { strategy: 'OnPodCompletion', deleteDelayDuration: '10m' },
        volumeClaimGC: { strategy: 'OnWorkflowCompletion' },
      },
    });
  });

  it('trusts the platform CA where it puts what steps leave, as these do themselves', () => {
    expect(chartIn()).toMatchObject({
      executor: { env: [{ name: 'SSL_CERT_DIR', value: '/etc/ssl/certs:/mainctrfs/etc/platform' }] },
    });
  });

  it('keeps what has ended in a database of its own, whose certificate it verifies', () => {
    const { host, secret, authority } = databaseOf('argo-workflows', 'archive');
    const verifies = {
      extraEnv: expect.arrayContaining([{ name: 'PGSSLROOTCERT', value: '/etc/archive-authority/ca.crt' }]),
      volumes: expect.arrayContaining([
        { name: 'archive', secret: { secretName: authority, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      ]),
    };

    expect(chartIn({}, { archive: 60 })).toMatchObject({
      controller: {
        ...verifies,
        persistence: {
          archive: true,
          archiveTTL: '60d',
          postgresql: { host, passwordSecret: { name: secret, key: 'password' }, ssl: true, sslMode: 'verify-full' },
        },
      },
      server: verifies,
    });
    expect(valuesIn()).toHaveProperty('archive', secret);
  });

  it('lets people in by the identity provider, and never as itself', () => {
    expect(chartIn()).toMatchObject({
      server: {
        authModes: ['sso'],
        sso: {
          issuer: 'https://dex.test.example.com',
          redirectUrl: 'https://workflows.test.example.com/oauth2/callback',
          clientId: { name: 'argo-workflows-login', key: 'client-id' },
          rbac: { enabled: true },
        },
      },
    });
    expect(chartIn(withoutDex)).toMatchObject({ server: { authModes: ['client'] } });
    expect(valuesIn(withoutDex)).not.toHaveProperty('people');
  });

  it('may read the Secret by which people log in, whether anybody has a role or not', () => {
    expect(valuesIn()).toMatchObject({ login: 'argo-workflows-login' });
    expect(valuesIn(withoutDex)).not.toHaveProperty('login');
    expect(rulesOf('server')).toContain('{{- with .Values.login }}\n      - {{ . }}\n      - sso\n');
  });

  it('lets editors start workflows, and viewers look', () => {
    expect(valuesIn()).toMatchObject({
      people: [
        { name: 'workflow-administrators', rule: '"a-admins" in groups', verbs: expect.arrayContaining(['delete']) },
        { name: 'workflow-editors', rule: '"a-editors" in groups', verbs: expect.not.arrayContaining(['delete']) },
        { name: 'workflow-viewers', rule: '"a-viewers" in groups', verbs: ['get', 'list', 'watch'] },
      ],
    });
  });

  it('lets who repeats a workflow delete the pods of its failed steps, as the server does on their behalf', () => {
    expect(valuesIn()).toMatchObject({
      people: [
        { name: 'workflow-administrators', retries: true },
        { name: 'workflow-editors', retries: true },
        { name: 'workflow-viewers', retries: false },
      ],
    });
    expect(rulesOf('people')).toMatch(/if \.retries \}\}[^{]*resources: \[pods\]\n +verbs: \[delete\]/);
  });

  it('starts anew when its secret at the identity provider changes, which it reads once, by the API server', () => {
    const annotations = { 'secret.reloader.stakater.com/reload': 'argo-workflows-login' };

    expect(chartIn()).toMatchObject({ server: { deploymentAnnotations: annotations } });
  });

  it('brings the definitions of its kinds itself, instead of fetching them', () => {
    expect(chartIn()).toMatchObject({ crds: { install: false, full: false } });
  });
});
