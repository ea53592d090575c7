import { aRendering } from '@idp/testing';
import fc from 'fast-check';
import { hooks } from './hooks';

function found(manifests: string, domain = 'test.example.com') {
  return hooks.findFindings(aRendering({ loki: manifests }, { domain })).map(({ what }) => what);
}

const job = (annotations: string, pod = '{}', spec = '') =>
  `{ kind: Job, metadata: { name: a, annotations: { ${annotations} } }, spec: { ${spec} template: { spec: ${pod} } } }\n---\n`;

const running = (command: string) => job('', `{ containers: [{ name: a, args: ${JSON.stringify([command])} }] }`);

describe('a hook of Helm', () => {
  it('may run at every sync where it would at every install and upgrade', () => {
    expect(found(job('helm.sh/hook: "pre-install,pre-upgrade"'))).toEqual([]);
    expect(found(job('helm.sh/hook: post-delete'))).toEqual([]);
  });

  it('would run at every sync where it is meant for some', () => {
    expect(found(job('helm.sh/hook: post-install'))).toEqual([
      'is meant to run at post-install only, but Argo CD runs it at every sync',
    ]);
  });

  it('may be meant for some where the chart says what Argo CD does', () => {
    expect(found(job('helm.sh/hook: post-install, argocd.argoproj.io/hook: PostSync'))).toEqual([]);
  });

  it('may be applied at every sync where that runs nothing', () => {
    expect(
      found('{ kind: ServiceAccount, metadata: { name: a, annotations: { helm.sh/hook: pre-install } } }'),
    ).toEqual([]);
  });

  it('never runs where Argo CD does not know it', () => {
    expect(found(job('helm.sh/hook: pre-instal'))).toEqual([
      'Argo CD knows no hook pre-instal and never applies this object',
    ]);
    expect(found(job('helm.sh/hook: pre-rollback'))).toHaveLength(1);
    expect(found(job('argocd.argoproj.io/hook: presync'))).toHaveLength(1);
  });

  it('is no matter where it is a test, or one of several at which it runs', () => {
    expect(found(job('helm.sh/hook: test'))).toEqual([]);
    expect(found(job('helm.sh/hook: "pre-install,pre-upgrade,pre-rollback"'))).toEqual([]);
  });

  it('leaves no run behind that the next one meets', () => {
    const policy = (policies: string) =>
      found(job(`helm.sh/hook: "pre-install,pre-upgrade", helm.sh/hook-delete-policy: "${policies}"`));

    expect(policy('before-hook-creation,hook-succeeded')).toEqual([]);
    expect(policy('hook-succeeded,hook-failed')).toEqual([]);
    expect(policy('hook-succeeded')).toEqual([
      'a failed run stays, and the next sync finds it instead of running it anew',
    ]);
    expect(policy('hook-failed')).toEqual([
      'a finished run stays, and the next sync finds it instead of running it anew',
    ]);
  });
});

describe('what a hook and others need', () => {
  const account = (annotations: string) => `
{ kind: ServiceAccount, metadata: { name: a, annotations: { ${annotations} } } }
---
kind: RoleBinding
metadata: { name: a, annotations: { ${annotations} } }
subjects: [{ kind: ServiceAccount, name: a }]
---
`;
  const hook = job('helm.sh/hook: "pre-install,pre-upgrade"', '{ serviceAccountName: a }');

  it('includes its role, which is bound before', () => {
    expect(found(account('helm.sh/hook: "pre-install,pre-upgrade", helm.sh/hook-weight: "-1"') + hook)).toEqual([]);
    expect(found(account('') + hook)).toEqual([
      'runs in PreSync, wave 0, but RoleBinding a gives it its role in Sync, wave 0',
    ]);
  });

  it('is not deleted as a hook that is done', () => {
    const secret = (policy: string) =>
      `{ kind: Secret, metadata: { name: a, annotations: { helm.sh/hook: "pre-install,pre-upgrade", helm.sh/hook-delete-policy: ${policy} } } }\n---\n`;
    const deployment =
      '{ kind: Deployment, metadata: { name: a }, spec: { template: { spec: { volumes: [{ secret: { secretName: a } }] } } } }';

    expect(found(secret('before-hook-creation') + deployment)).toEqual([]);
    expect(found(secret('hook-succeeded') + deployment)).toEqual([
      'names Secret a, which is a hook and deleted as soon as it is applied',
    ]);
  });
});

describe('a Job', () => {
  it('that is no hook does not delete itself', () => {
    expect(found(job('', '{}', 'ttlSecondsAfterFinished: 60,'))).toEqual([
      'deletes itself when it is done, and Argo CD, which misses it then, runs it again for ever',
    ]);
    expect(found(job('argocd.argoproj.io/hook: Sync', '{}', 'ttlSecondsAfterFinished: 60,'))).toEqual([]);
  });

  it.each([
    ['kubectl apply -f https://raw.githubusercontent.com/a/b/crds.yaml', 'raw.githubusercontent.com'],
    ['apk add curl && curl http://vault.vault.svc:8200', 'the internet'],
  ])('fetches nothing from the internet: %s', (command, source) => {
    expect(found(running(command))).toEqual([
      `fetches from ${source} when it runs, so that a sync fails where this cannot be reached`,
    ]);
  });

  it.each(['curl https://vault.vault.svc:8200/v1', 'curl http://10.0.0.1:80', 'curl https://api.test.example.com'])(
    'may ask what runs in the platform: %s',
    (command) => {
      expect(found(running(command))).toEqual([]);
    },
  );
});

describe('an object without a name', () => {
  it('is made anew at each sync, unless it is a hook', () => {
    const nameless = (annotations: string) =>
      `{ kind: Workflow, metadata: { generateName: a-, annotations: { ${annotations} } } }`;

    expect(found(nameless(''))).toHaveLength(1);
    expect(found(nameless('argocd.argoproj.io/hook: PostSync'))).toEqual([]);
  });
});

describe('the verdict on a hook', () => {
  it('is the same in whatever order and spacing its names are written', () => {
    const names = ['pre-install', 'pre-upgrade', 'post-install'];

    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 3 }), fc.constantFrom(',', ', ', ' ,'), (order, comma) => {
        expect(found(job(`helm.sh/hook: "${order.join(comma)}"`))).toEqual([
          'is meant to run at post-install only, but Argo CD runs it at every sync',
        ]);
      }),
    );
  });
});
