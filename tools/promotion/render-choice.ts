import type { Choice, Move, Waiting } from './choose-moves';

/** What a promotion does, for a terminal. */
export function renderChoice({ moves, waiting }: Choice, from: string, to: string): string {
  return [
    `${from} → ${to}: ${moves.length} of ${moves.length + waiting.length} components move`,
    ...moves.map((move) => `  ${move.component} ${versionsOf(move)}${noteOf(move)}`),
    ...waiting.flatMap((one) => [`  ${one.component} ${versionsOf(one)} waits`, ...reasonsOf(one)]),
  ].join('\n');
}

/** What a promotion moves, as one line of a title. */
export function titleOf({ moves }: Choice, from: string, to: string): string {
  const names = moves.map(({ component }) => component);
  const shown = names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
  return `promote ${shown} from ${from} to ${to}`;
}

/** What somebody should know of a release that moves. */
export function noteOf({ neededBy, rendersSame, before, after }: Move): string {
  const notes = [
    ...(neededBy === undefined ? [] : [`needed by ${neededBy}`]),
    ...(rendersSame ? ['renders the same'] : []),
    ...(before === undefined ? ['is new'] : []),
    ...(after.override ? [`keeps its override until ${after.override.expires}`] : []),
  ];
  return notes.length === 0 ? '' : `, ${notes.join(', ')}`;
}

function versionsOf({ before, after }: Move): string {
  return before === undefined || before.version === after.version
    ? after.version
    : `${before.version} → ${after.version}`;
}

/** Its own gates, and the names of what it needs and what waits itself. */
function reasonsOf({ component, reasons }: Waiting): readonly string[] {
  const own = reasons.filter((reason) => reason.component === component);
  const others = [...new Set(reasons.map((reason) => reason.component))].filter((name) => name !== component);
  return [
    ...own.map(({ gate }) => `    ${gate.name} ${gate.verdict === 'fail' ? 'fails' : 'is unknown'}: ${gate.why}`),
    ...(others.length > 0 ? [`    needs ${others.join(', ')}, which wait`] : []),
  ];
}
