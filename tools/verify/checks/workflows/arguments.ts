import { listAt, textAt, valueAt, type JsonPath, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { ObjectProblem } from '../../problem';
import { calledBy, callsOf, type Call } from './calls';
import { namesAt, type Workflow } from './workflow';

/** Steps that give what nobody takes, or leave out what is asked for. */
export function argumentProblems({ templates }: Workflow, rendering: Rendering): readonly ObjectProblem[] {
  return templates.flatMap(callsOf).flatMap((call) => {
    const called = calledBy(call, rendering);
    if (called === undefined) return [];
    const { caller, content, path } = call;
    const whose = `template "${called.name}"`;
    return (['parameters', 'artifacts'] as const).flatMap((list) =>
      unfit(listAt(content, 'arguments', list), listAt(called.content, 'inputs', list), whose, [
        ...path,
        'arguments',
        list,
      ]).map((problem) => ({ ...problem, object: caller.workflow.object })),
    );
  });
}

/** What does not fit between what is given and what is asked for. */
export function unfit(
  given: readonly unknown[],
  asked: readonly unknown[],
  whose: string,
  path: JsonPath,
): readonly Omit<ObjectProblem, 'object'>[] {
  const [names, known] = [namesAt(given), namesAt(asked)];
  const surplus = names.flatMap((name, index) => {
    if (known.includes(name)) return [];
    const remedy = known.length === 0 ? 'remove it, or declare it there' : suggest(name, known);
    return [{ path: [...path, index, 'name'], what: `${whose} takes no "${name}"`, remedy }];
  });
  const lacking = asked
    .filter((entry) => !hasValue(entry) && !names.includes(textAt(entry, 'name') ?? ''))
    .map((entry) => ({
      path,
      what: `${whose} asks for "${textAt(entry, 'name')}", and nobody gives it`,
      remedy: 'give it, or give it a value there',
    }));
  return [...surplus, ...lacking];
}

function hasValue(entry: unknown): boolean {
  const values = ['value', 'default', 'valueFrom', 'from', 'raw', 's3', 'http', 'git', 'oss', 'gcs', 'azure', 'hdfs'];
  return valueAt(entry, 'optional') === true || values.some((key) => valueAt(entry, key) !== undefined);
}

/** Names of the steps of a template, and tasks that wait for what is not there. */
export function stepProblems({ templates }: Workflow): readonly ObjectProblem[] {
  return templates.flatMap((template) => {
    const calls = callsOf(template);
    const names = calls.map(({ name }) => name);
    const twice = calls.flatMap(({ name, path }, index) =>
      names.indexOf(name) === index
        ? []
        : [problem(template.workflow, [...path, 'name'], `two steps are named "${name}"`, 'rename one of them')],
    );
    const absent = calls.flatMap((call) =>
      waitsFor(call).flatMap((other) =>
        names.includes(other.name)
          ? []
          : [problem(template.workflow, other.path, `there is no task "${other.name}"`, suggest(other.name, names))],
      ),
    );
    return [...twice, ...absent];
  });
}

function problem({ object }: Workflow, path: JsonPath, what: string, remedy: string): ObjectProblem {
  return { object, path, what, remedy };
}

/** The tasks that a task waits for: a list, or a formula such as `build.Succeeded && (test || lint)`. */
export function waitsFor({ content, path }: Call): readonly { readonly name: string; readonly path: JsonPath }[] {
  const listed = listAt(content, 'dependencies').map((name, index) => ({
    name: String(name),
    path: [...path, 'dependencies', index],
  }));
  const formula = textAt(content, 'depends') ?? '';
  const named = [...formula.matchAll(/[A-Za-z0-9_-]+(?:\.[A-Za-z]+)?/g)].map(([word]) => ({
    name: word.split('.')[0] ?? '',
    path: [...path, 'depends'],
  }));
  return [...listed, ...named];
}
