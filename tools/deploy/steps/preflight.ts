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
    const connection = await provider.connect().catch(() => undefined);
    const results = await preflight({
      environment,
      settings,
      provider: provider.name,
      render: () => charts.rendering(),
      ...(connection && { connect: async () => connection }),
    });
    // A dry run tells it as well, since nothing is changed by looking.
    judge(results, () => undefined);
    return nothing;
  },
  verify: async () => undefined,
};
