import { textsAt, type RenderedObject } from '@idp/model';

/** Whether Argo CD deletes an object and makes it anew at each sync, so that all of it may change. */
export function isMadeAnew({ content }: RenderedObject): boolean {
  const annotations = textsAt(content, 'metadata', 'annotations');
  if (optionsOf(annotations['argocd.argoproj.io/sync-options']).includes('Force=true')) return true;
  if (!isHook(annotations)) return false;
  const policies =
    annotations['argocd.argoproj.io/hook-delete-policy'] ?? annotations['helm.sh/hook-delete-policy'] ?? '';
  return policies === '' || /BeforeHookCreation|before-hook-creation/.test(policies);
}

/** Whether an option of Argo CD is set on an object. */
export function hasSyncOption({ content }: RenderedObject, option: string): boolean {
  return optionsOf(textsAt(content, 'metadata', 'annotations')['argocd.argoproj.io/sync-options']).includes(option);
}

function isHook(annotations: Readonly<Record<string, string>>): boolean {
  return annotations['argocd.argoproj.io/hook'] !== undefined || annotations['helm.sh/hook'] !== undefined;
}

function optionsOf(text = ''): readonly string[] {
  return text.split(',').map((option) => option.trim());
}
