import type { Context } from '../context';
import type { Step } from '../step';

/** The charts that the environment runs are in its registry. */
export const charts: Step<Context> = {
  name: 'charts',
  title: 'Charts',
  check: async ({ provider, charts }) => {
    const thereIsRegistry = !provider.bringsRegistry || (await provider.connect()) !== undefined;
    return { actions: await charts.missing(thereIsRegistry), apply: (tell) => charts.bring(tell) };
  },
  // What was pushed was read back.
  verify: async () => undefined,
};
