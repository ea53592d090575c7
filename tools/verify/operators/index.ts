import { onceFor, type RenderedObject, type Rendering } from '@idp/model';
import type { Existing } from '../existing';
import { argoEvents } from './argo-events';
import { argoWorkflows } from './argo-workflows';
import { certManager } from './cert-manager';
import { cilium } from './cilium';
import { cloudnativePg } from './cloudnative-pg';
import { externalSecrets } from './external-secrets';
import type { Makers } from './maker';
import { jobs } from './jobs';
import { prometheusOperator } from './prometheus-operator';
import { trivyOperator } from './trivy-operator';
import { trustManager } from './trust-manager';
import { onceForWhole } from '../once-for-whole';

const operators: readonly Makers[] = [
  argoEvents,
  argoWorkflows,
  certManager,
  cilium,
  cloudnativePg,
  externalSecrets,
  jobs,
  prometheusOperator,
  trivyOperator,
  trustManager,
];

const madeIn = onceForWhole((rendering) =>
  onceFor((object: RenderedObject) => operators.flatMap((makers) => makers[object.kind]?.(object, rendering) ?? [])),
);

/** What operators make of an object, as their documentation says; found once for each object of a rendering. */
export function madeOf(object: RenderedObject, rendering: Rendering): readonly Existing[] {
  return madeIn(rendering)(object);
}
