import { rewriteImage } from './environment';
import { amazon, azure, google, isAddress, objectStorage, peerAt, registriesOf } from './hosts';

const environment = {
  domain: 'platform.example.com',
  image: (reference: string) => rewriteImage(reference, { 'quay.io': 'mirror.example.com/quay' }),
};

describe('who answers at a URL', () => {
  it.each([
    ['https://git.example.com/a/b.git', { hosts: ['git.example.com'], ports: [443] }],
    ['ssh://git@git.example.com:2222/a/b.git', { hosts: ['git.example.com'], ports: [2222] }],
    ['git@git.example.com:a/b.git', { hosts: ['git.example.com'], ports: [22] }],
    ['oci://registry.example.com:5000/charts', { hosts: ['registry.example.com'], ports: [5000] }],
    ['http://10.0.0.1/hook', { hosts: ['10.0.0.1'], ports: [80] }],
    ['https://dex.platform.example.com/token', { route: 'dex' }],
    ['http://chat.messages.svc:8080/hook', { namespace: 'messages' }],
    ['http://chat.messages.svc.cluster.local/hook', { namespace: 'messages' }],
  ])('is told by it: %s', (url, peer) => {
    expect(peerAt(url, environment)).toEqual(peer);
  });

  it('may send to hosts of its own, such as a forge to where it keeps archives', () => {
    expect(peerAt('https://github.com/a/b', environment).hosts).toContain('codeload.github.com');
  });
});

describe('hosts that a need implies', () => {
  it('are those that an environment pulls images from, each once', () => {
    const references = ['quay.io/a/b', 'quay.io', 'ghcr.io/c/d:1'];

    expect(registriesOf(references, environment)).toEqual([
      { hosts: ['mirror.example.com'], ports: [443] },
      { hosts: ['ghcr.io', 'pkg-containers.githubusercontent.com'], ports: [443] },
    ]);
  });

  it('are one for each bucket of an object storage', () => {
    expect(objectStorage('https://s3.example.com', undefined, environment).hosts).toEqual([
      's3.example.com',
      '*.s3.example.com',
    ]);
    expect(objectStorage('https://10.0.0.1:9000', undefined, environment)).toEqual({
      hosts: ['10.0.0.1'],
      ports: [9000],
    });
    expect(objectStorage('https://storage.minio.svc', undefined, environment)).toEqual({ namespace: 'minio' });
    expect(objectStorage(undefined, undefined, environment).hosts).toContain('s3.amazonaws.com');
  });

  it('say who asks, at clouds', () => {
    const node = { hosts: ['169.254.169.254'], ports: [80] };

    expect(amazon(['kms.eu-central-1'], 'eu-central-1').slice(0, 2)).toEqual([
      {
        hosts: ['kms.eu-central-1.amazonaws.com', 'sts.eu-central-1.amazonaws.com', 'sts.amazonaws.com'],
        ports: [443],
      },
      node,
    ]);
    expect(google(['dns'])[1]).toEqual(node);
    expect(azure(['a.vault.azure.net'])).toEqual([
      { hosts: ['a.vault.azure.net', 'login.microsoftonline.com'], ports: [443] },
      node,
    ]);
  });

  it('are also the agent by which EKS knows pods, on the node that Cilium takes it for', () => {
    const agent = { hosts: expect.arrayContaining(['169.254.170.23', 'fd00:ec2::23']), ports: [80] };

    expect(amazon([], 'eu-central-1').slice(2)).toEqual([agent, { entity: 'host', ports: [80] }]);
  });

  it('are names or addresses', () => {
    expect(isAddress('10.0.0.1')).toBe(true);
    expect(isAddress('fd00::1')).toBe(true);
    expect(isAddress('a1.example.com')).toBe(false);
  });
});
