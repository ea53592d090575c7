import { textAt, type Rendering } from '@idp/model';
import { findingIn, type Finding } from './finding';
import { objectsOfKind } from './objects';

/** Exceptions of policies that ended on a day before today (YYYY-MM-DD): what they were for is refused again. */
export function endedExceptions(rendering: Rendering, today: string): readonly Finding[] {
  return objectsOfKind(rendering, 'PolicyException').flatMap((object) => {
    const ends = textAt(object.content, 'spec', 'expiresAt')?.slice(0, 10);
    if (ends === undefined || ends >= today) return [];
    return [
      findingIn('idle-policies', object, {
        path: 'spec.expiresAt',
        what: `it ended on ${ends}: what it was for breaks the policy again`,
        remedy: 'mend what it was for, or give it another day',
      }),
    ];
  });
}
