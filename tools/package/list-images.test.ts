import { aPlatform, describeWith } from '@idp/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listImages } from './list-images';
import { packageOf } from './package';
import { aLocked, anUpstreamArchive, chartOf, environments, greeter } from './testing/greeter';

const scratch = mkdtempSync(join(tmpdir(), 'images-'));
const path = join(scratch, 'greeter.tgz');
const archive = anUpstreamArchive();
const component = aLocked(greeter, archive);
const platform = { ...aPlatform([component], environments), components: [component] };

beforeAll(() => writeFileSync(path, packageOf(component, chartOf(component), archive).bytes));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function imagesOf(environment: string) {
  const folder = environments.find(({ name }) => name === environment);
  return folder ? listImages(folder, platform, () => path) : [];
}

describeWith(['helm'], 'the images of an environment', () => {
  it('are those that helm renders and those that the definition declares', async () => {
    expect(await imagesOf('prod')).toEqual([
      { image: 'quay.io/example/agent:v7', pulledBy: [{ component: 'greeter', by: ['at run time'] }] },
      { image: 'quay.io/example/greeter:v4.5.6', pulledBy: [{ component: 'greeter', by: ['Deployment/greeter'] }] },
      { image: 'quay.io/example/sidecar:v2', pulledBy: [{ component: 'greeter', by: ['Deployment/greeter'] }] },
    ]);
  });

  it('are pulled from where the environment says', async () => {
    expect((await imagesOf('dev')).map(({ image }) => image)).toEqual([
      'quay.io/example/sidecar:v2',
      'registry.example.com/quay/example/agent:v7',
      'registry.example.com/quay/example/greeter:v4.5.6',
    ]);
  });
});

describe('without helm', () => {
  const { PATH } = process.env;

  afterEach(() => {
    process.env.PATH = PATH;
  });

  it('they cannot be listed, and the message says how to install it', async () => {
    process.env.PATH = scratch;

    await expect(imagesOf('prod')).rejects.toThrow('helm: is not on the PATH; install it: go install helm.sh/helm/v4');
  });
});
