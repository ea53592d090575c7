import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writePrivate, type Paths } from './folder';

const run = promisify(execFile);

const NAMES = [
  'IP:127.0.0.1',
  'IP:10.96.0.1',
  ...[
    'localhost',
    'kubernetes',
    'kubernetes.default',
    'kubernetes.default.svc',
    'kubernetes.default.svc.cluster.local',
  ].map((name) => `DNS:${name}`),
];

/** Makes the certificate authority of a testbed, the one certificate that all its servers show, and the key of tokens. */
export async function makeCertificates({ pki, ca }: Paths): Promise<void> {
  const caKey = join(pki, 'ca.key');
  const key = join(pki, 'server.key');
  const fresh = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-days', '365'];
  await run('openssl', [
    ...[...fresh, '-subj', '/CN=testbed', '-keyout', caKey, '-out', ca],
    ...['-addext', 'keyUsage=critical,keyCertSign,cRLSign,digitalSignature'],
  ]);
  await run('openssl', [
    ...[...fresh, '-subj', '/CN=testbed-server', '-keyout', key, '-out', join(pki, 'server.crt')],
    ...['-CA', ca, '-CAkey', caKey, '-addext', `subjectAltName=${NAMES.join(',')}`],
    ...['-addext', 'basicConstraints=critical,CA:false', '-addext', 'extendedKeyUsage=serverAuth'],
  ]);
  for (const file of [caKey, key]) chmodSync(file, 0o600);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writePrivate(join(pki, 'service-accounts.key'), String(privateKey.export({ type: 'sec1', format: 'pem' })));
}
