import { rewriteImage } from './environment';

describe('an image', () => {
  const rewrites = { 'docker.io': 'mirror.example.com/docker', 'docker.io/grafana': 'mirror.example.com/grafana' };

  it.each([
    ['docker.io/hashicorp/vault', 'mirror.example.com/docker/hashicorp/vault'],
    ['docker.io/grafana/loki', 'mirror.example.com/grafana/loki'],
    ['docker.io', 'mirror.example.com/docker'],
    ['docker.io.example.com/a', 'docker.io.example.com/a'],
    ['quay.io/jetstack/cert-manager', 'quay.io/jetstack/cert-manager'],
  ])('%s is pulled as %s', (image, pulled) => {
    expect(rewriteImage(image, rewrites)).toBe(pulled);
  });
});
