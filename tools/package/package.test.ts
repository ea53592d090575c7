import { aComponentFolder } from '@idp/testing';
import { gunzipSync } from 'node:zlib';
import { isPackageOf, packageOf } from './package';
import { aLocked, anUpstreamArchive, bytesOf, chartOf, greeter, greetings, someManifests } from './testing/greeter';

const archive = anUpstreamArchive();

function packaged(bytes = archive, upstream: Parameters<typeof aLocked>[0] = greeter) {
  const component = aLocked(upstream, bytes);
  return packageOf(component, chartOf(component), bytes);
}

/** Whether the file stands in the archive as it is. */
function contains(archived: Uint8Array, file: Uint8Array): boolean {
  return gunzipSync(archived).includes(Buffer.from(file));
}

describe('a package', () => {
  it('is named after the component and the version', () => {
    expect(packaged().file).toMatch(/^greeter-1\.2\.3-c[0-9a-f]{8}\.tgz$/);
  });

  it('holds the archive of its upstream byte for byte, so that its digest can be checked', () => {
    expect(contains(packaged().bytes, archive)).toBe(true);
  });

  it('has the same bytes each time', () => {
    expect(packaged()).toEqual(packaged());
  });

  it('has another version for another archive under the same upstream version', () => {
    expect(packaged(anUpstreamArchive('good day')).file).not.toBe(packaged().file);
  });

  it('holds nothing that Helm ignores', () => {
    expect(gunzipSync(packaged().bytes).includes('catalog-info.yaml')).toBe(false);
  });

  it('needs no lock where there is no upstream', () => {
    const component = aComponentFolder({
      name: 'own',
      description: 'Has templates of its own',
      namespace: 'kube-system',
      owner: 'platform-team',
    });

    expect(packageOf(component, chartOf(component), undefined).file).toMatch(/^own-0\.0\.0-c/);
  });

  it('says what to run while the upstream is not locked', () => {
    const unlocked = { ...aLocked(greeter, archive), lock: undefined };

    expect(() => packageOf(unlocked, chartOf(unlocked), undefined)).toThrow(
      'greeter/upstream.lock.yaml: is missing, and a package holds what the upstream was resolved to; run nx run greeter:lock',
    );
  });

  it('is not made of other bytes than those that the version says', () => {
    const component = aLocked(greeter, archive);

    expect(() => packageOf(component, chartOf(component), bytesOf('other'))).toThrow('would be in it');
  });
});

describe('manifests', () => {
  it('are packaged as they are', () => {
    const bytes = bytesOf(someManifests);

    expect(contains(packaged(bytes, greetings).bytes, bytes)).toBe(true);
  });

  it.each([
    [
      'a number that Helm would round',
      'kind: A\nmetadata:\n  name: a\nlimit: 9223372036854775807\n',
      'limit is a number',
    ],
    ['a list of objects', 'kind: List\nitems: []\n', 'is no object of Kubernetes'],
    ['a mistake', 'a: 1\na: 2\n', 'is not YAML'],
  ])('with %s are refused, with the line', (_what, text, message) => {
    const whole = `${someManifests}---\n${text}`;

    expect(() => packaged(bytesOf(whole), greetings)).toThrow(
      new RegExp(`greetings.yaml, line ${someManifests.split('\n').length + 1}: ${message}`),
    );
  });
});

describe('the packages of a component', () => {
  it('are told from those of a component whose name begins alike', () => {
    const files = ['vault-1.2.3-c00000000.tgz', 'vault-2-1.2.3-c00000000.tgz', 'vault-agent-1.2.3-c00000000.tgz'];

    expect(files.filter((file) => isPackageOf('vault', file))).toEqual(['vault-1.2.3-c00000000.tgz']);
  });
});
