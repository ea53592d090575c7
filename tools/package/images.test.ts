import { aRendering } from '@idp/testing';
import { imagesIn } from './images';

const pulledIn = (manifest: string) =>
  imagesIn(aRendering({ greeter: manifest }).components.flatMap(({ objects }) => objects));
const at = (manifest: string) => pulledIn(manifest).map(({ image }) => image);

describe('the images in manifests', () => {
  it('are those of all containers of a pod, wherever it is described', () => {
    const pod = `{ initContainers: [{ image: a }], containers: [{ image: "b:1" }], ephemeralContainers: [{ image: c }] }`;
    const jobs = `kind: CronJob\nmetadata: { name: jobs }\nspec: { jobTemplate: { spec: { template: { spec: ${pod} } } } }\n`;

    expect(pulledIn(jobs)).toEqual(['a', 'b:1', 'c'].map((image) => ({ image, pulledBy: 'CronJob/jobs' })));
  });

  it('stand in fields of custom resources, where they are whole references', () => {
    expect(at('kind: Prometheus\nmetadata: { name: a }\nspec: { image: "quay.io/a/b:v1", baseImage: b }\n')).toEqual([
      'quay.io/a/b:v1',
    ]);
  });

  it('stand in arguments and variables that are named after an image', () => {
    const container = `{ image: "a:1", args: ["--acme-http01-solver-image=quay.io/a/solver:v1", "--image-pull-policy=Always"], env: [{ name: HELPER_IMAGE, value: "b@sha256:${'0'.repeat(64)}" }, { name: OTHER, value: "c:1" }] }`;

    expect(at(`kind: Pod\nmetadata: { name: a }\nspec: { containers: [${container}] }\n`)).toEqual([
      'a:1',
      'quay.io/a/solver:v1',
      `b@sha256:${'0'.repeat(64)}`,
    ]);
  });

  it('are not in the definitions of kinds, nor in text', () => {
    expect(at('kind: CustomResourceDefinition\nmetadata: { name: a }\nspec: { image: "a:1" }\n')).toEqual([]);
    expect(at('kind: ConfigMap\nmetadata: { name: a }\ndata: { readme: "image: a:1" }\n')).toEqual([]);
    expect(at('')).toEqual([]);
  });
});
