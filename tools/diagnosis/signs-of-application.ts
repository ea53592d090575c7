import { listAt, textAt } from '@idp/model';
import type { Sign } from './sign';
import { subjectOf } from './subject-of';

/** What Argo CD says of an Application or an ApplicationSet: its complaints, the last sync, and objects that it could not apply. */
export function signsOfApplication(application: unknown): readonly Sign[] {
  const object = subjectOf(application);
  const said = (reason: string, message: string): Sign => ({ object, from: 'argo-cd', reason, message });
  const conditions = listAt(application, 'status', 'conditions').flatMap((condition) => {
    const type = textAt(condition, 'type') ?? '';
    return type.endsWith('Error') || type.endsWith('Warning') || isFailing(condition)
      ? [said(type, textAt(condition, 'message') ?? '')]
      : [];
  });
  return [...conditions, ...ofSync(application, said), ...ofResources(application)];
}

/** ApplicationSets say with each condition whether it holds. */
function isFailing(condition: unknown): boolean {
  return textAt(condition, 'type') === 'ErrorOccurred' && textAt(condition, 'status') === 'True';
}

function ofSync(application: unknown, said: (reason: string, message: string) => Sign): readonly Sign[] {
  const phase = textAt(application, 'status', 'operationState', 'phase');
  const message = textAt(application, 'status', 'operationState', 'message') ?? '';
  if (phase === 'Failed' || phase === 'Error') return [said(`Sync${phase}`, message)];
  if (phase === 'Running') return [said('SyncRunning', message)];
  return textAt(application, 'status', 'sync', 'status') === 'OutOfSync' ? [said('OutOfSync', '')] : [];
}

function ofResources(application: unknown): readonly Sign[] {
  return listAt(application, 'status', 'operationState', 'syncResult', 'resources').flatMap((resource) => {
    const status = textAt(resource, 'status') ?? textAt(resource, 'hookPhase') ?? '';
    if (!/Fail|Error/.test(status)) return [];
    const namespace = textAt(resource, 'namespace');
    const object = {
      kind: textAt(resource, 'kind') ?? '',
      ...(namespace && { namespace }),
      name: textAt(resource, 'name') ?? '',
    };
    return [{ object, from: 'argo-cd', reason: status, message: textAt(resource, 'message') ?? '' }];
  });
}
