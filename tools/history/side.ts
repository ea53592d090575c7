import type { EnvironmentFolder, JsonObject, Platform } from '@idp/model';
import type { BuiltPackage } from './package-in';

/** One side of a comparison: the platform as it is, was, or as its environments pin it. */
export interface Side {
  /** As people read it. */
  readonly title: string;
  /** Settings and environments of this side; the definitions are always those of the working tree. */
  readonly platform: Platform;
  /** The packages that an environment runs on this side. */
  packagesOf(environment: EnvironmentFolder): Promise<readonly BuiltPackage[]>;
  /** What Argo CD reads to run an environment on this side. */
  appsOfAppsOf(environment: EnvironmentFolder): readonly JsonObject[];
}
