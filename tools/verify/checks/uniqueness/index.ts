import type { Rendering } from '@idp/model';
import type { Check } from '../../check';
import type { Finding } from '../../finding';
import { defaultUses } from './defaults';
import { hostPortProblems } from './host-ports';
import { objectUses } from './objects';
import { pathUses } from './paths';
import { portUses } from './ports';
import { secretUses } from './secrets';
import type { Use } from './use';
import { findingAt } from '../../problem';

const name = 'uniqueness';

const users: readonly ((rendering: Rendering) => readonly Use[])[] = [
  defaultUses,
  objectUses,
  pathUses,
  portUses,
  secretUses,
];

/** Things of which there can be one in a cluster, and that are there twice. */
export const uniqueness: Check = {
  name,
  findFindings: (rendering) => {
    const uses = users.flatMap((usesIn) => usesIn(rendering));
    const first = new Map([...uses].reverse().map((use) => [use.key, use]));
    const taken = uses.flatMap((use) => {
      const other = first.get(use.key);
      return other === undefined || other === use ? [] : [twice(use, other)];
    });
    return [...taken, ...hostPortProblems(rendering).map((problem) => findingAt(name, problem.object, problem))];
  },
};

function twice({ object, path, what, remedy }: Use, { object: other }: Use): Finding {
  const whose = `${other.kind} "${other.name}" of ${other.component}`;
  return findingAt(name, object, { path, what: `${what}, as has ${whose}`, remedy });
}
