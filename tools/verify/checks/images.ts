import { printPath, type RenderedObject, type Rendering } from '@idp/model';
import type { Check } from '../check';
import { findingIn, type Finding } from '../finding';
import { imageFieldsOf } from '../images';
import { objectsOf } from '../objects';

const name = 'images';

/** Tags that are given to one image after another: names of branches and of channels. */
const MOVING = /^(?:latest|main|master|trunk|head|edge|nightly|canary|dev|develop|next|snapshot|stable|lts|rolling)$/i;

/** Images whose content may change under the same name, and those from registries that the cluster does not allow. */
export const images: Check = {
  name,
  findFindings: (rendering) =>
    objectsOf(rendering).flatMap((object) =>
      imageFieldsOf(object).flatMap(({ path, image }) => judge(object, printPath(path), image, rendering)),
    ),
};

function judge(object: RenderedObject, path: string, image: string, { environment }: Rendering): readonly Finding[] {
  const { registry, repository, tag, digest } = parse(image);
  const { imageRegistries } = environment.cluster.value;
  const finding = (what: string, remedy: string) => findingIn(name, object, { path, what, remedy });
  const moving =
    digest === undefined && tag === undefined
      ? [finding(`${image} has neither tag nor digest, and is another one tomorrow`, 'name the version in its tag')]
      : [];
  const latest =
    digest === undefined && MOVING.test(tag ?? '')
      ? [finding(`${image} is whatever was pushed last`, 'name the version in its tag')]
      : [];
  const full = `${registry}/${repository}`;
  const isAllowed = imageRegistries.some((prefix) => full === prefix || full.startsWith(`${prefix}/`));
  if (imageRegistries.length === 0 || isAllowed) return [...moving, ...latest];
  return [
    ...moving,
    ...latest,
    finding(
      `${image} comes from ${registry}, and the cluster allows ${imageRegistries.join(', ')}`,
      `pull it through a mirror (images in ${environment.facts.path}), or allow it in ${environment.cluster.path}`,
    ),
  ];
}

interface Reference {
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** The parts of an image's name; without a registry it is one of Docker Hub, without a path one of its own. */
function parse(image: string): Reference {
  const [tagged = '', digest] = image.split('@');
  const [, path = tagged, tag] = /^(.+?)(?::([^:/]+))?$/.exec(tagged) ?? [];
  const [first = '', ...rest] = path.split('/');
  const isHost = rest.length > 0 && /[.:]|^localhost$/.test(first);
  const repository = isHost ? rest.join('/') : path;
  return {
    registry: isHost ? first : 'docker.io',
    repository: !isHost && rest.length === 0 ? `library/${repository}` : repository,
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  };
}
