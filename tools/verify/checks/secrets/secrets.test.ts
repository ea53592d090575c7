import { aRendering } from '@idp/testing';
import fc from 'fast-check';
import { secrets } from './secrets';

function found(manifests: string) {
  return secrets.findFindings(aRendering({ loki: manifests })).map(({ path, what }) => [path, what]);
}

const encoded = (text: string) => Buffer.from(text).toString('base64');
const key = (kind: string) => `-----BEGIN ${kind}PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n`;
const data = (kind: string, name: string, text: string) =>
  `{ kind: ${kind}, metadata: { name: a }, ${kind === 'Secret' ? 'stringData' : 'data'}: { ${name}: ${JSON.stringify(text)} } }`;
const pod = (container: string) => `{ kind: Pod, metadata: { name: a }, spec: { containers: [${container}] } }`;

describe('a Secret in Git', () => {
  it('holds no password, encoded or not', () => {
    expect(found(data('Secret', 'password', 'hunter2'))).toEqual([['stringData.password', 'password is written out']]);
    expect(found(`{ kind: Secret, metadata: { name: a }, data: { admin-password: ${encoded('hunter2')} } }`)).toEqual([
      ['data.admin-password', 'admin-password is written out'],
    ]);
  });

  it('holds no password that a chart is shipped with', () => {
    expect(found(data('Secret', 'admin-password', 'prom-operator'))).toEqual([
      ['stringData.admin-password', 'admin-password is the password that everybody knows'],
    ]);
  });

  it.each(['', 'RSA ', 'EC ', 'OPENSSH '])('holds no private key: %j', (kind) => {
    expect(found(data('Secret', 'tls.crt', key(kind)))).toEqual([['stringData["tls.crt"]', 'holds a private key']]);
  });

  it('may hold configuration, or be empty until something fills it', () => {
    expect(found(data('Secret', 'alertmanager.yaml', 'route:\n  receiver: none\nreceivers:\n  - name: none'))).toEqual(
      [],
    );
    expect(found(data('Secret', 'password', ''))).toEqual([]);
    expect(found('{ kind: Secret, metadata: { name: argocd-secret } }')).toEqual([]);
  });
});

describe('a configuration file', () => {
  it.each([
    ['YAML', 'staticClients:\n  - id: a\n    clientSecret: hunter2', 3],
    ['INI', '[auth]\n; client_secret = old\nclient_secret = hunter2', 3],
    ['JSON', '{\n  "apiKey": "hunter2",\n}', 2],
    ['JSON in one line', '{ "id": "a", "token": "hunter2" }', 1],
    ['a shell', 'export DB_PASSWORD=hunter2', 1],
  ])('says no secret: in %s', (_, text, line) => {
    const name = /clientSecret|client_secret|apiKey|token|DB_PASSWORD/.exec(text)?.[0];

    expect(found(data('ConfigMap', 'config', text))).toEqual([['data.config', `line ${line}: ${name} is written out`]]);
  });

  it.each([
    'password: $DB_PASSWORD',
    'password = $__file{/etc/secrets/password}',
    'client_secret: "{{ .clientSecret }}"',
    'password:',
    'password_file: /etc/secrets/password',
    'token: /var/run/secrets/token',
    'token_ttl: 15m',
    'existingSecret: loki',
    '# password: hunter2',
    'password = ""',
  ])('may say where it is: %s', (line) => {
    expect(found(data('ConfigMap', 'config', line))).toEqual([]);
  });

  it('says none under the mere name of secret', () => {
    expect(found(data('ConfigMap', 'config', 'session:\n  secret: 9f8e7d-keyboard-cat'))).toEqual([
      ['data.config', 'line 2: secret is written out'],
    ]);
    expect(found(data('ConfigMap', 'config', 'session:\n  secret: loki-session'))).toEqual([]);
  });

  it('may name a Secret of the environment', () => {
    expect(
      found(`${data('ConfigMap', 'config', 'credentials: loki')}\n---\n{ kind: Secret, metadata: { name: loki } }`),
    ).toEqual([]);
  });
});

describe('a text anywhere', () => {
  it.each([
    ['a URL with a password', 'postgres://a:hunter2@db.loki.svc:5432'],
    ['the hash of a password', `$2y$10$${'a'.repeat(53)}`],
    ['an access key of AWS', `AKIA${'A'.repeat(16)}`],
    ['a token of a forge', `ghp_${'a'.repeat(36)}`],
  ])('is not %s', (what, text) => {
    expect(found(`{ kind: Widget, metadata: { name: a }, spec: { a: '${text}' } }`)).toEqual([
      ['spec.a', `holds ${what}`],
    ]);
  });

  it('may be a URL whose password comes from elsewhere', () => {
    expect(found("{ kind: Widget, metadata: { name: a }, spec: { a: 'postgres://a:$(PASSWORD)@db:5432' } }")).toEqual(
      [],
    );
  });
});

describe('a container', () => {
  it.each([
    ['spec.containers[0].env[0].value', '{ env: [{ name: DB_PASSWORD, value: hunter2 }] }', 'DB_PASSWORD'],
    ['spec.containers[0].args[0]', '{ args: ["--admin-password=hunter2"] }', 'admin-password'],
  ])('is told no secret: %s', (path, container, name) => {
    expect(found(pod(container))).toEqual([[path, `${name} is written out`]]);
  });

  it('may be told where it is', () => {
    const container =
      '{ env: [{ name: TOKEN_FILE, value: a }, { name: PASSWORD, value: $(OTHER) }], args: ["--token=$(TOKEN)"] }';

    expect(found(pod(container))).toEqual([]);
  });
});

describe('a custom resource', () => {
  it('has no secret in a field of that name', () => {
    expect(found('{ kind: Widget, metadata: { name: a }, spec: { clientSecret: hunter2 } }')).toEqual([
      ['spec.clientSecret', 'clientSecret is written out'],
    ]);
  });

  it('may name the keys of secrets', () => {
    const order = 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: a }\n';

    expect(found(`${order}spec: { data: [{ secretKey: AWS_SECRET_ACCESS_KEY }] }`)).toEqual([]);
  });
});

describe('a finding', () => {
  it('never tells the secret', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{12}[0-9]{4}$/), (value) => {
        const findings = secrets.findFindings(aRendering({ loki: data('Secret', 'password', value) }));

        expect(findings).toHaveLength(1);
        expect(JSON.stringify(findings)).not.toContain(value);
      }),
      { numRuns: 30 },
    );
  });
});
