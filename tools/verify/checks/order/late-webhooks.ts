import { textsAt, type RenderedObject, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { selectsLabels } from '../../label-selector';
import { objectsOf } from '../../objects';
import { podOf } from '../../pods';
import { isEarlier, printStep, stepOf } from '../../sync-step';
import type { ClosedWebhook } from '../../webhooks';
import { webhookQuestionsOf } from './webhook-questions';

/** Objects that are applied before the pods of their own component's webhook answer: the API server refuses them. */
export function findLateWebhooks(rendering: Rendering): readonly Finding[] {
  const found = new Map<RenderedObject, Finding>();
  for (const { object, webhook } of webhookQuestionsOf(rendering)) {
    if (object.component !== webhook.configuration.component || found.has(object)) continue;
    const late = answeringPods(webhook, rendering).find((workload) => !isReadyBefore(workload, object));
    if (late) found.set(object, lateFinding(object, late, webhook));
  }
  return [...found.values()];
}

function isReadyBefore(workload: RenderedObject, object: RenderedObject): boolean {
  const [ready, applied] = [stepOf(workload), stepOf(object)];
  return ready === undefined || applied === undefined || isEarlier(ready, applied);
}

function lateFinding(object: RenderedObject, workload: RenderedObject, { configuration }: ClosedWebhook): Finding {
  const step = stepOf(workload);
  return findingIn('order', object, {
    path: 'metadata.annotations["argocd.argoproj.io/sync-wave"]',
    what: `is refused until ${workload.kind} ${workload.name} answers for ${configuration.kind} ${configuration.name}, which is applied in ${step ? printStep(step) : 'no step'}`,
    remedy: `apply it in a later wave, such as argocd.argoproj.io/sync-wave: "${(step?.wave ?? 0) + 1}"`,
  });
}

function answeringPods({ service }: ClosedWebhook, rendering: Rendering): readonly RenderedObject[] {
  const isIt = ({ kind, name, namespace }: RenderedObject) =>
    kind === 'Service' && name === service.name && namespace === service.namespace;
  const selector = textsAt(objectsOf(rendering).find(isIt)?.content, 'spec', 'selector');
  if (Object.keys(selector).length === 0) return [];
  return objectsOf(rendering).filter((object) => {
    const pod = podOf(object);
    return pod !== undefined && pod.namespace === service.namespace && selectsLabels(selector, pod.labels);
  });
}
