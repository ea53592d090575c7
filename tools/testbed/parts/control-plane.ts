import { stringify } from 'yaml';
import { at, type Bed, type Part } from './part';

/** The data store. It does not wait for disks: a testbed that loses power is started anew. */
export function etcd({ paths, ports }: Bed): Part {
  const client = `http://${at(ports.etcd)}`;
  const peer = `http://${at(ports.etcdPeer)}`;
  return {
    name: 'etcd',
    command: [
      'etcd',
      `--data-dir=${paths.folder}/etcd`,
      `--listen-client-urls=${client}`,
      `--advertise-client-urls=${client}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--initial-cluster=default=${peer}`,
      '--unsafe-no-fsync',
    ],
    port: ports.etcd,
    health: `${client}/health`,
  };
}

/** The API server, with RBAC and one administrator who has a token. */
export function apiServer({ paths, ports }: Bed): Part {
  const url = `https://${at(ports.apiServer)}`;
  return {
    name: 'kube-apiserver',
    command: [
      'kube-apiserver',
      `--etcd-servers=http://${at(ports.etcd)}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${ports.apiServer}`,
      `--tls-cert-file=${paths.pki}/server.crt`,
      `--tls-private-key-file=${paths.pki}/server.key`,
      `--client-ca-file=${paths.ca}`,
      `--token-auth-file=${paths.pki}/tokens.csv`,
      `--service-account-key-file=${paths.pki}/service-accounts.key`,
      `--service-account-signing-key-file=${paths.pki}/service-accounts.key`,
      `--service-account-issuer=${url}`,
      '--service-cluster-ip-range=10.96.0.0/16',
      '--authorization-mode=RBAC',
      '--allow-privileged=true',
      // No operator runs, so nobody would answer.
      '--disable-admission-plugins=MutatingAdmissionWebhook,ValidatingAdmissionWebhook',
      // Where loopback is all there is, nothing may be advertised, and it insists on an address that is not loopback.
      '--advertise-address=192.0.2.1',
      '--endpoint-reconciler-type=none',
    ],
    port: ports.apiServer,
    health: `${url}/readyz`,
  };
}

/** The controllers of Kubernetes. */
export function controllerManager({ paths, ports }: Bed): Part {
  return {
    name: 'kube-controller-manager',
    command: [
      'kube-controller-manager',
      `--kubeconfig=${paths.kubeconfig}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${ports.controllerManager}`,
      '--leader-elect=false',
      '--use-service-account-credentials=true',
      `--service-account-private-key-file=${paths.pki}/service-accounts.key`,
      `--root-ca-file=${paths.ca}`,
      `--cluster-signing-cert-file=${paths.ca}`,
      `--cluster-signing-key-file=${paths.pki}/ca.key`,
    ],
    port: ports.controllerManager,
    health: `https://${at(ports.controllerManager)}/healthz`,
  };
}

/** The scheduler. */
export function scheduler({ paths, ports }: Bed): Part {
  return {
    name: 'kube-scheduler',
    command: [
      'kube-scheduler',
      `--kubeconfig=${paths.kubeconfig}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${ports.scheduler}`,
      '--leader-elect=false',
    ],
    port: ports.scheduler,
    health: `https://${at(ports.scheduler)}/readyz`,
  };
}

/** The kubeconfig of the administrator. */
export function renderKubeconfig({ ports }: Bed, ca: string, token: string): string {
  const name = 'testbed';
  const cluster = {
    server: `https://${at(ports.apiServer)}`,
    'certificate-authority-data': Buffer.from(ca).toString('base64'),
  };
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': name,
    clusters: [{ name, cluster }],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
  });
}
