import { binaries, PlatformError } from '@idp/model';
import { runProgram } from '@idp/programs';
import semver from 'semver';

/** The helm that the pinned Argo CD renders with is of this major version. */
const MAJOR = 4;

const asked = new Map<string, Promise<string>>();

/**
 * The version of the helm on the PATH, which is asked once. Throws how to install one when there is none, or one that is
 * too old.
 */
export function helmVersion(): Promise<string> {
  const path = process.env['PATH'] ?? '';
  const version = asked.get(path) ?? askVersion();
  asked.set(path, version);
  version.catch(() => asked.delete(path));
  return version;
}

async function askVersion(): Promise<string> {
  const { printed } = await runProgram('helm', ['version', '--template', '{{ .Version }}']);
  const version = printed.trim();
  // Built from source it may leave out the last number, as in v4.3.
  if ((semver.coerce(version)?.major ?? 0) >= MAJOR) return version;
  const what = `is ${version.slice(0, 40) || 'of no version that can be read'}, and charts need ${MAJOR} or newer`;
  throw new PlatformError([{ where: 'helm', what, remedy: `install it: ${binaries.helm}` }]);
}
