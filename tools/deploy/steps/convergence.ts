import type { Connection } from '@idp/cluster';
import { argoCd, nameOfPin, PlatformError, type EnvironmentFolder, type Problem } from '@idp/model';
import { setTimeout as wait } from 'node:timers/promises';
import { applicationsIn } from '../applications-in';
import {
  applicationStateOf,
  isConverged,
  lineOf,
  statesOf,
  type ApplicationState,
  type Expected,
} from '../applications';
import { clusterOf, type Context } from '../context';
import { explain } from '../explain';
import type { Listen } from '../flow/event';
import { nothing, type Step } from '../step';

/** How long nothing may change before that is called a failure. Images of everything are pulled meanwhile. */
const PATIENCE_MS = 900_000;

const EVERY_MS = 1000;

/** Argo CD has made everything as it should be: each Application is Synced, Healthy and at the pinned version. */
export function convergence(listen: Listen): Step<Context> {
  return {
    name: 'convergence',
    title: 'Convergence',
    check: async () => nothing,
    verify: async (context) => {
      const connection = await clusterOf(context);
      const expected = expectedIn(await context.charts.environment());
      const missing = await waitFor(connection, context.name, expected, (applications) =>
        listen({ type: 'applications', applications }),
      );
      if (missing.length > 0) throw new PlatformError(await problemsOf(connection, missing));
    },
  };
}

/** What is to be there. With Git, the pins of the followed revision decide on versions, and not those of the working tree. */
export function expectedIn({ name, facts, releases }: EnvironmentFolder): readonly Expected[] {
  const withGit = facts.value.git !== undefined;
  const components = [...releases.values()].map(({ value }) => ({
    name: `${name}-${nameOfPin(value)}`,
    ...(!withGit && { version: value.version }),
  }));
  return withGit ? [{ name }, ...components] : components;
}

/** Waits until all are converged; returns those that are not when nothing has changed for too long. */
async function waitFor(
  connection: Connection,
  environment: string,
  expected: readonly Expected[],
  tell: (states: readonly ApplicationState[]) => void,
): Promise<readonly ApplicationState[]> {
  let before = '';
  let changedAt = Date.now();
  for (;;) {
    const found = [...(await applicationsIn(connection, environment)).values()].map(applicationStateOf);
    const states = statesOf(expected, found);
    const now = JSON.stringify(states);
    if (now !== before) {
      [before, changedAt] = [now, Date.now()];
      tell(states);
    }
    const missing = states.filter((state, index) => !isConverged(state, expected[index] ?? state));
    if (missing.length === 0 || Date.now() - changedAt > PATIENCE_MS) return missing;
    await wait(EVERY_MS);
  }
}

function problemsOf(connection: Connection, states: readonly ApplicationState[]): Promise<readonly Problem[]> {
  return Promise.all(
    states.map(async (state) => {
      const reference = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', name: state.name };
      const causes = await explain(connection, { ...reference, namespace: argoCd.namespace });
      const remedy = `look further: kubectl -n ${argoCd.namespace} describe application ${state.name}`;
      return { where: state.name, what: [lineOf(state), ...causes].join('; '), remedy };
    }),
  );
}
