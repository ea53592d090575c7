import { textAt } from '@idp/model';
import type { Labels } from './label-selector';
import { containersOf, type PodTemplate } from './pods';

/**
 * Labels that pods give themselves while they run, by the image that does it: each state that they can be in.
 * Vault and OpenBao: https://developer.hashicorp.com/vault/docs/configuration/service-registration/kubernetes
 */
const STATES: readonly { readonly image: RegExp; readonly states: readonly Labels[] }[] = [
  { image: /\bvault(?:-enterprise)?(?::|@|$)/, states: sealable('vault') },
  { image: /\bopenbao(?:-\w+)?(?::|@|$)/, states: sealable('openbao') },
];

function sealable(prefix: string): readonly Labels[] {
  const running = { [`${prefix}-initialized`]: 'true', [`${prefix}-sealed`]: 'false' };
  return ['true', 'false'].map((active) => ({ ...running, [`${prefix}-active`]: active }));
}

/** The labels that pods of a template come to have beside those of the template; one entry for each state. */
export function runtimeLabelsOf(template: PodTemplate): readonly Labels[] {
  const images = containersOf(template).map(({ content }) => textAt(content, 'image') ?? '');
  const states = STATES.flatMap((known) => (images.some((image) => known.image.test(image)) ? known.states : []));
  return states.length === 0 ? [{}] : states;
}
