export { preflight, type PreflightInput, type Preflown } from './preflight';
export type { ProviderName } from './provider';
