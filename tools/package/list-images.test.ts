import { aRendering } from '@idp/testing';
import { listImages } from './list-images';
import { aLocked, anUpstreamArchive, greeter } from './testing/greeter';

const folder = aLocked(greeter, anUpstreamArchive());
const manifests = `kind: Deployment
metadata: { name: greeter }
spec:
  template:
    spec:
      containers: [{ image: quay.io/example/greeter:v4.5.6, args: [--sidecar-image=quay.io/example/sidecar:v2] }]
`;

describe('the images of an environment', () => {
  it('are those that helm renders and those that the definition declares', () => {
    expect(listImages(aRendering({ greeter: { manifests, folder } }))).toEqual([
      { image: 'quay.io/example/agent:v7', pulledBy: [{ component: 'greeter', by: ['at run time'] }] },
      { image: 'quay.io/example/greeter:v4.5.6', pulledBy: [{ component: 'greeter', by: ['Deployment/greeter'] }] },
      { image: 'quay.io/example/sidecar:v2', pulledBy: [{ component: 'greeter', by: ['Deployment/greeter'] }] },
    ]);
  });

  it('are declared as the environment pulls them', () => {
    const images = { 'quay.io': 'registry.example.com/quay' };

    expect(listImages(aRendering({ greeter: { folder } }, { images })).map(({ image }) => image)).toEqual([
      'registry.example.com/quay/example/agent:v7',
    ]);
  });

  it('name every component that pulls one', () => {
    const [image] = listImages(aRendering({ one: manifests, two: manifests }));

    expect(image?.pulledBy.map(({ component }) => component)).toEqual(['one', 'two']);
  });
});
