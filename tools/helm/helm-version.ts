import { binaries, PlatformError } from '@idp/model';
import { runProgram } from '@idp/programs';
import semver from 'semver';

/** The helm that the pinned Argo CD renders with is of this major version. */
const MAJOR = 4;

/** The version of the helm on the PATH. Throws how to install one when there is none, or one that is too old. */
export async function helmVersion(): Promise<string> {
  const { printed } = await runProgram('helm', ['version', '--template', '{{ .Version }}']);
  const version = printed.trim();
  // Built from source it may leave out the last number, as in v4.3.
  if ((semver.coerce(version)?.major ?? 0) >= MAJOR) return version;
  const what = `is ${version.slice(0, 40) || 'of no version that can be read'}, and charts need ${MAJOR} or newer`;
  throw new PlatformError([{ where: 'helm', what, remedy: `install it: ${binaries.helm}` }]);
}
