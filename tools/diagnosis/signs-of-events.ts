import { textAt } from '@idp/model';
import type { Sign } from './sign';

/** What events warn of; those that tell what happened are left out. */
export function signsOfEvents(events: readonly unknown[]): readonly Sign[] {
  return events.flatMap((event): readonly Sign[] => {
    if (textAt(event, 'type') !== 'Warning') return [];
    const about = (key: string) => textAt(event, 'involvedObject', key) ?? textAt(event, 'regarding', key);
    const namespace = about('namespace');
    const object = { kind: about('kind') ?? '', ...(namespace && { namespace }), name: about('name') ?? '' };
    const message = textAt(event, 'message') ?? textAt(event, 'note') ?? '';
    return [{ object, from: 'event', reason: textAt(event, 'reason') ?? '', message }];
  });
}
