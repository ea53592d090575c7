import type { Exceptions, Problem, Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Finding } from './finding';

/** A finding that may stay for a time. */
export type Exception = Exceptions['exceptions'][number];

/** The findings of an environment, divided by its exceptions, and what is wrong with these. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly excepted: readonly { readonly finding: Finding; readonly exception: Exception }[];
  readonly problems: readonly Problem[];
}

/**
 * Takes the excepted findings out. An exception that has ended on a day before today (YYYY-MM-DD) excepts nothing; it is a
 * problem, as are one that meets no finding and one that names a check, component, environment or owner that is none.
 */
export function applyExceptions(
  findings: readonly Finding[],
  rendering: Rendering,
  checks: readonly string[],
  today: string,
): Judged {
  const { exceptions } = rendering.platform;
  const here = exceptions.value.exceptions
    .map((exception, index) => ({ exception, index }))
    .filter(({ exception }) => exception.environments.includes(rendering.environment.name));
  const valid = here.filter(({ exception }) => exception.expires >= today).map(({ exception }) => exception);
  const exceptionOf = (finding: Finding) => valid.find((exception) => meets(exception, finding));
  return {
    findings: findings.filter((finding) => exceptionOf(finding) === undefined),
    excepted: findings.flatMap((finding) => {
      const exception = exceptionOf(finding);
      return exception ? [{ finding, exception }] : [];
    }),
    problems: [
      ...findUnknown(rendering, checks),
      ...here.flatMap(({ exception, index }) =>
        problemsOf(exception, index, findings, rendering, exception.expires < today),
      ),
    ],
  };
}

function meets(exception: Exception, { check, component, object, path }: Finding): boolean {
  return (
    exception.check === check &&
    exception.component === component &&
    exception.kind === object?.kind &&
    exception.name === object.name &&
    (exception.path === undefined || exception.path === path)
  );
}

function problemsOf(
  exception: Exception,
  index: number,
  findings: readonly Finding[],
  { platform: { exceptions }, environment }: Rendering,
  ended: boolean,
): readonly Problem[] {
  const { check, kind, name, owner, expires } = exception;
  if (ended) {
    const what = `the exception for ${kind} ${name} ended on ${expires}`;
    return [
      {
        where: exceptions.locate(['exceptions', index, 'expires']),
        what,
        remedy: `mend what ${check} finds, or ask ${owner}`,
      },
    ];
  }
  if (findings.some((finding) => meets(exception, finding))) return [];
  const what = `${check} finds nothing like this in ${environment.name}: ${kind} ${name}`;
  return [
    {
      where: exceptions.locate(['exceptions', index]),
      what,
      remedy: `remove the exception, or ${environment.name} from it`,
    },
  ];
}

/** Exceptions that name what is not there, in whatever environment. */
function findUnknown({ platform }: Rendering, checks: readonly string[]): readonly Problem[] {
  const { exceptions, settings } = platform;
  const known: Readonly<Record<string, readonly string[]>> = {
    check: checks,
    component: platform.components.map(({ name }) => name),
    environments: platform.environments.map(({ name }) => name),
    owner: Object.keys(settings.owners),
  };
  return exceptions.value.exceptions.flatMap((exception, index) =>
    Object.entries({ ...exception }).flatMap(([key, given]) =>
      [given].flat().flatMap((name) => {
        const allowed = known[key];
        if (allowed === undefined || allowed.includes(name)) return [];
        const what = `there is no ${key.replace(/s$/, '')} "${name}"`;
        return [{ where: exceptions.locate(['exceptions', index, key]), what, remedy: suggest(name, allowed) }];
      }),
    ),
  );
}
