import type { EnvironmentPlan } from '../plan';
import { counted } from './words';

/** What a plan comes to, in a line for each environment: first those in which something changes. */
export function summaryLines(environments: readonly EnvironmentPlan[]): readonly string[] {
  const quiet = environments.filter(isQuiet).map(({ environment }) => environment);
  return [
    ...environments.filter((plan) => !isQuiet(plan)).map(summaryOf),
    ...(quiet.length > 0 ? [`${quiet.join(', ')}: nothing changes`] : []),
  ];
}

function isQuiet({ components, applications }: EnvironmentPlan): boolean {
  return components.length + applications.length === 0;
}

function summaryOf({ environment, components, applications }: EnvironmentPlan): string {
  const effects = components.flatMap((component) => component.effects);
  const lost = applications.filter(({ change }) => change === 'disappears' || change === 'moves').length;
  const dangers = effects.filter(({ dangerous }) => dangerous).length + lost;
  const restarts = effects.filter(({ kind, what }) => kind === 'restart' && /^(restarts|Reloader)/.test(what)).length;
  const objects = components.flatMap((component) => component.objects);
  const parts = [
    ...(dangers > 0 ? [`${dangers} dangerous`] : []),
    counted(components.length, 'component'),
    ...(restarts > 0 ? [counted(restarts, 'restart')] : []),
    ...countsOf('added', objects.filter(({ before }) => before === undefined).length),
    ...countsOf('changed', objects.filter(({ fields }) => fields.length > 0).length),
    ...countsOf('removed', objects.filter(({ after }) => after === undefined).length),
  ];
  return `${environment}: ${parts.join(', ')}`;
}

function countsOf(what: string, count: number): readonly string[] {
  return count > 0 ? [`${counted(count, 'object')} ${what}`] : [];
}
