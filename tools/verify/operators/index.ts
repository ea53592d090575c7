import type { RenderedObject, Rendering } from '@idp/model';
import type { Existing } from '../existing';
import { argoEvents } from './argo-events';
import { certManager } from './cert-manager';
import { cilium } from './cilium';
import { cloudnativePg } from './cloudnative-pg';
import { externalSecrets } from './external-secrets';
import type { Makers } from './maker';
import { jobs } from './jobs';
import { prometheusOperator } from './prometheus-operator';
import { trustManager } from './trust-manager';

const operators: readonly Makers[] = [
  argoEvents,
  certManager,
  cilium,
  cloudnativePg,
  externalSecrets,
  jobs,
  prometheusOperator,
  trustManager,
];

/** What operators make of an object, as their documentation says. */
export function madeOf(object: RenderedObject, rendering: Rendering): readonly Existing[] {
  return operators.flatMap((makers) => makers[object.kind]?.(object, rendering) ?? []);
}
