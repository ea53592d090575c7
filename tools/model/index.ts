export { authority } from './authority';
export { binaries, type Binary } from './binaries';
export { problemOfCheck, renderCheck, type CheckResult } from './check-result';
export type { Cluster } from './cluster.gen';
export { clusterKinds, groupKindOf, type ClusterKind } from './cluster-kinds';
export { codeSpan } from './code-span';
export { comesFirst } from './comes-first';
export {
  defineComponent,
  type Component,
  type DeepPartial,
  type Definitions,
  type Exports,
  type Upstream,
} from './component';
export type { Conditional } from './conditional';
export type {
  Alert,
  Contracts,
  Indicator,
  Login,
  Metrics,
  Route,
  Secret,
  SecretStore,
  Seed,
  Severity,
  Slo,
} from './contracts';
export { counted } from './counted';
export { backupSecretsOf, databaseOf, type Database, type DatabaseOperator, type DatabaseResources } from './databases';
export { durationUnits, millisecondsOf } from './duration';
export { environmentOf, rewriteImage, sizes, type Environment, type Size } from './environment';
export type { Facts } from './environment.gen';
export type { Exceptions } from './exceptions.gen';
export { findCycles, importsOf, type ComponentImport } from './imports';
export {
  isJsonObject,
  isObject,
  listAt,
  objectAt,
  parseJson,
  printPath,
  textAt,
  textsAt,
  valueAt,
  type Json,
  type JsonObject,
  type JsonPath,
} from './json';
export { businessLabels, businessLabelsOf, identityLabels } from './labels';
export { isLayer, layers, type Layer } from './layers';
export type { Lock } from './lock.gen';
export { amazon, azure, google, isAddress, objectStorage, peerAt, registriesOf } from './hosts';
export { identityProvider, loginClients, type LoginClient } from './logins';
export { environmentNameRule, isEnvironmentName, isName, isReserved, namePattern, nameRule } from './names';
export { nameInClusters } from './name-in-clusters';
export { allNeedsOf, waveOf } from './needs';
export {
  isOn,
  type ComponentFolder,
  type EnvironmentFolder,
  type Platform,
  type RenderedFile,
  type Schema,
  type SourceFile,
} from './platform';
export { onceFor } from './once-for';
export { nameOfPin, pinOf } from './pin-of';
export { placed } from './placed';
export { PlatformError, reportOf, type Problem } from './problem';
export { programs, runBy, type Program, type ProgramPlace } from './programs';
export {
  argoCd,
  automation,
  codeAnalysis,
  gateway,
  givenNamespaces,
  logs,
  providers,
  trustBundle,
  type Provider,
} from './providers';
export type { Release } from './release.gen';
export type { RenderedComponent, RenderedObject, Rendering } from './rendering';
export { reloads, reloadsFor } from './reloads';
export { restricted } from './restricted';
export type { Running, Runs } from './running';
export { schemas } from './schemas';
export type { Settings } from './settings.gen';
export { starred } from './starred';
export { together } from './together';
export type { Peer, Peers, Traffic } from './traffic';
