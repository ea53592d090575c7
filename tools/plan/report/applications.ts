import type { ApplicationChange } from '../applications/compare-applications';
import { groupBy } from '../group-by';
import type { EnvironmentPlan } from '../plan';
import type { Style } from './style';
import { fieldWords } from './words';

/** Those that stay where they are: the others are dangerous. Environments with the same lines are told together. */
export function applicationLines(environments: readonly EnvironmentPlan[], style: Style): readonly string[] {
  const told = environments.flatMap(({ environment, applications }) => [
    ...applications
      .filter(({ change }) => change === 'appears')
      .map(({ component, what }) => ({ environment, line: `${component} appears ${what}` })),
    ...pinLines(applications, style).map((line) => ({ environment, line })),
  ]);
  return [...groupBy(told, ({ line }) => line)].map(([line, same]) =>
    style.item(0, `${same.map(({ environment }) => environment).join(', ')}: ${line}`),
  );
}

/** Versions that move, and other fields that change, each in a line. */
function pinLines(applications: readonly ApplicationChange[], style: Style): readonly string[] {
  const changes = applications.filter(({ change }) => change === 'changes');
  const moves = changes.filter(({ what }) => what !== '').map(({ component, what }) => `${component} ${what}`);
  const others = changes.filter(({ what }) => what === '');
  return [...(moves.length > 0 ? [`pins ${moves.join('; ')}`] : []), ...groupedFields(others, style)];
}

/** Fields that change in the same way in several Applications. */
function groupedFields(applications: readonly ApplicationChange[], style: Style): readonly string[] {
  const fields = applications.flatMap(({ component, fields: all }) =>
    all.map((field) => ({ component, words: fieldWords(field, style) })),
  );
  return [...groupBy(fields, ({ words }) => words)].map(
    ([words, same]) => `Applications of ${same.map(({ component }) => component).join(', ')}: ${words}`,
  );
}
