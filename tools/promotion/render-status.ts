import { stateOf } from './judge-gates';
import type { ComponentRow, ComponentStatus, Status } from './status-of';

/** The status of a platform, for a terminal: each component with a line for each environment. */
export function renderStatus({ components, unknown }: Status): string {
  const names = components.flatMap(({ environments }) => environments.map(({ environment }) => environment));
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    ...components.flatMap((row) => linesOf(row, width)),
    ...Object.values(unknown).map((why) => `unknown: ${why}`),
  ].join('\n');
}

function linesOf({ component, main, environments }: ComponentRow, width: number): readonly string[] {
  return [
    `${component}${main === undefined ? '' : ` ${main} on main`}`,
    ...environments.map((one) => `  ${one.environment.padEnd(width)}  ${saysOf(one, main)}`),
  ];
}

function saysOf(
  { pinned, running, waiting, overriddenUntil, detached, held }: ComponentStatus,
  main: string | undefined,
): string {
  const parts = [
    pinned === undefined ? 'is not pinned' : pinned === main ? 'as on main' : pinned,
    ...(running === undefined
      ? []
      : [running.version === pinned ? `runs, ${running.sync} and ${running.health}` : `runs ${stateOf(running)}`]),
    ...(waiting === undefined ? [] : [waiting === main ? 'main waits' : `${waiting} waits`]),
    ...(overriddenUntil === undefined ? [] : [`overridden until ${overriddenUntil}`]),
    ...(detached ? ['detached'] : []),
    ...(held === undefined ? [] : [`held: ${held}`]),
  ];
  return parts.join('; ');
}
