import { suggest } from '@idp/schema';
import type { Mount } from '../../mounts';
import { withoutComments } from '../../texts';
import type { Problem } from '../../problem';

/** A path of at least two steps, to a name that nothing else makes: no pattern, no variable. */
const PATH = /(?<![\w.:/$}*-])(\/[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+)(?![\w*?[{$/])/g;

/** What is a certificate or a key, and nobody writes while a pod runs. */
const CREDENTIAL = /\.(?:crt|pem|key|cer)$/;

/** Folders that images bring, or that Kubernetes fills by itself. */
const OF_THE_IMAGE =
  /^\/(?:etc\/(?:ssl|pki|ca-certificates)|usr|opt|home|root|var\/run\/secrets\/kubernetes\.io|tmp|run)\//;

/** The paths in a text, each once. */
export function pathsIn(text: string): readonly string[] {
  if (!text.includes('/')) return [];
  const found = [...withoutComments(text).matchAll(PATH)].map(([, path = '']) => path.replace(/[.]+$/, ''));
  return [...new Set(found)];
}

/** Why a container does not have a file; undefined where it may. */
export function lackOf(path: string, mounts: readonly Mount[]): Omit<Problem, 'path'> | undefined {
  const [mount] = mounts
    .filter((one) => path === one.path || path.startsWith(one.path === '/' ? '/' : `${one.path}/`))
    .sort((one, other) => other.path.length - one.path.length);
  if (mount === undefined) {
    if (!CREDENTIAL.test(path) || OF_THE_IMAGE.test(path)) return undefined;
    return { what: `no volume is mounted at ${path}`, remedy: 'mount what holds the file, or correct the path' };
  }
  const { files, subPath, volume } = mount;
  const rest = path.slice(mount.path.length + 1);
  if (files === undefined || subPath !== undefined || rest === '' || isThere(rest, files)) return undefined;
  const remedy = files.length === 0 ? 'it holds nothing' : suggest(rest, files);
  return { what: `volume "${volume}" at ${mount.path} holds no "${rest}"`, remedy };
}

function isThere(rest: string, files: readonly string[]): boolean {
  return files.some((file) => file === rest || file.startsWith(`${rest}/`));
}
