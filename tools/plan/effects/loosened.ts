import { listAt, textAt, type RenderedObject } from '@idp/model';
import type { ObjectChange } from '../compare-objects';
import { effectOn, type Effect, type FindEffects } from './effect';

const LEVEL = 'pod-security.kubernetes.io/enforce';
const LEVELS = ['restricted', 'baseline', 'privileged'];

/** What refused something and does not any more: policies, levels of pod security, webhooks. */
export const findLoosened: FindEffects = ({ objects }) =>
  objects.flatMap((change) => {
    const { before } = change;
    if (before === undefined) return [];
    const what = [...noLongerRefuses(change, before), ...laxer(change, before), ...optional(change, before)];
    return what.map((text) => loosened(change.after ?? before, text));
  });

function loosened(object: RenderedObject, what: string): Effect {
  const remedy = 'keep what is refused refused, or say in the change why it is let in';
  return effectOn(object, { kind: 'policy', dangerous: true, what, remedy });
}

function noLongerRefuses({ after }: ObjectChange, before: RenderedObject): readonly string[] {
  if (!refuses(before) || (after !== undefined && refuses(after))) return [];
  return [after === undefined ? 'is gone: what it refused is let in' : 'refuses nothing any more, and only reports'];
}

/** Policies of Kyverno, and bindings of those of Kubernetes. */
function refuses({ kind, content }: RenderedObject): boolean {
  if (!/(?:Policy|PolicyBinding)$/.test(kind)) return false;
  const actions = listAt(content, 'spec', 'validationActions');
  return actions.includes('Deny') || textAt(content, 'spec', 'validationFailureAction') === 'Enforce';
}

/** A namespace without a level lets in everything. */
function laxer({ after }: ObjectChange, before: RenderedObject): readonly string[] {
  if (before.kind !== 'Namespace' || after === undefined) return [];
  const [was, is] = [before, after].map(({ content }) => textAt(content, 'metadata', 'labels', LEVEL) ?? 'privileged');
  if (LEVELS.indexOf(is ?? '') <= LEVELS.indexOf(was ?? '')) return [];
  return [`lets in pods that are ${is}, and not only those that are ${was}`];
}

function optional({ after }: ObjectChange, before: RenderedObject): readonly string[] {
  if (before.kind !== 'ValidatingWebhookConfiguration' || after === undefined) return [];
  return listAt(before.content, 'webhooks').flatMap((webhook) => {
    const name = textAt(webhook, 'name');
    const now = listAt(after.content, 'webhooks').find((one) => textAt(one, 'name') === name);
    const isOptional = textAt(now, 'failurePolicy') === 'Ignore' && textAt(webhook, 'failurePolicy') !== 'Ignore';
    return isOptional ? [`${name} need not answer any more: what nobody judged is let in`] : [];
  });
}
