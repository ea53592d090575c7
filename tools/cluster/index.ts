export type {
  Action,
  Applied,
  ApplyOptions,
  Connection,
  Kind,
  LogOptions,
  Reference,
  Refusal,
  Selection,
} from './connection';
export { connectTo, referenceOf } from './connect';
export type { Target } from './open-kubeconfig';
export { until, type Patience } from './until';
