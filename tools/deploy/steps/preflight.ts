import { preflight } from '@idp/preflight';
import type { Context } from '../context';
import { judge } from '../results';
import { nothing, type Step } from '../step';

/** Everything that has to hold before anything is changed, told at once. */
export const preflightStep: Step<Context> = {
  name: 'preflight',
  title: 'Preflight',
  check: async ({ provider, charts, settings }) => {
    const environment = await charts.environment();
    const results = await preflight({
      environment,
      settings,
      provider: provider.name,
      render: () => charts.rendering(),
      connect: () => provider.connect(),
    });
    // A dry run tells it as well, since nothing is changed by looking.
    await judge(results, () => undefined);
    return nothing;
  },
  verify: async () => undefined,
};
