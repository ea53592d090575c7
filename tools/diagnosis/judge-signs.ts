import { commandFor } from './command-for';
import { failures, pageOf, type Failure } from './failures';
import { fits, rules } from './rules';
import type { Sign, Subject } from './sign';
import { printSubject } from './subject-of';

/** Why something in a cluster is not as it should be. */
export interface Diagnosis {
  readonly failure: Failure;
  /** The object that shows it: the one asked about, or one that it made or needs. */
  readonly object: Subject;
  /** In words, with what the cluster says. */
  readonly cause: string;
  /** What the container printed last; empty where the cause is no container. */
  readonly log: readonly string[];
  /** What to type to look further. */
  readonly command: string;
  /** The section of the documentation that says what to do. */
  readonly page: string;
}

/** The most that is quoted of what a cluster says. */
const LIMITS = { message: 400, lines: 10 } as const;

/** The cause that signs speak of; of the object asked about where none of them says anything. */
export function judgeSigns(asked: Subject, signs: readonly Sign[]): Diagnosis {
  for (const rule of rules) {
    const sign = signs.find((one) => fits(rule, one));
    if (sign !== undefined) return diagnosisOf(rule.failure, sign, signs);
  }
  const [first] = signs.filter(({ from }) => from !== 'log');
  const said: Sign = first ?? { object: asked, from: 'status', reason: '', message: '' };
  return diagnosisOf('nothing says why', said, signs);
}

function diagnosisOf(failure: Failure, sign: Sign, signs: readonly Sign[]): Diagnosis {
  const { object, container } = sign;
  const { says, look } = failures[failure];
  const quoted = sign.message === '' ? sign.reason : sign.message.replace(/\s+/g, ' ').trim().slice(0, LIMITS.message);
  return {
    failure,
    object,
    cause: `${printSubject(object)}: ${says}${quoted && ` (${quoted})`}`,
    log: container === undefined ? [] : logOf(sign, signs),
    command: commandFor(look, object, container),
    page: pageOf(failure),
  };
}

/** The last lines of the same container, in the order in which it printed them. */
function logOf({ object, container }: Sign, signs: readonly Sign[]): readonly string[] {
  return signs
    .filter((one) => one.from === 'log' && one.container === container && one.object.name === object.name)
    .slice(0, LIMITS.lines)
    .map(({ message }) => message.slice(0, LIMITS.message))
    .reverse();
}
