import type { ComponentFolder, Problem } from '@idp/model';

/** A whole reference: the registry, the path in it, and a tag or a digest. */
const WHOLE = /^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?(\/[a-z0-9][a-z0-9._-]*)+(:[\w][\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/;

/** Images that a definition declares and that nobody could mirror, because they do not say which image they are. */
export function findImageProblems({ name, definition: { images = [] }, locate }: ComponentFolder): Problem[] {
  return images
    .filter((image) => !WHOLE.test(image) || !/[:@][^/]+$/.test(image))
    .map((image) => ({
      where: locate('images'),
      what: `"${image}" is no whole image reference`,
      remedy: 'write <registry>/<path>:<tag>, such as quay.io/team/program:v1.2.3',
      concerns: [name],
    }));
}
