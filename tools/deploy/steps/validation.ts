import { validate, webOf } from '@idp/validation';
import { clusterOf, type Context } from '../context';
import { explain } from '../explain';
import { judge } from '../results';
import { nothing, type Step } from '../step';

/** How long pages, logs and logins may take after everything is healthy. */
const PATIENCE = { seconds: 180 };

/** What runs keeps what its charts promise. */
export const validation: Step<Context> = {
  name: 'validation',
  title: 'Validation',
  check: async () => nothing,
  verify: async (context, tell) => {
    const { provider, charts } = context;
    const cluster = await clusterOf(context);
    const rendering = await charts.rendering();
    const grounds = { rendering, cluster, visit: await webOf(rendering, cluster) };
    const results = await validate(grounds, { ...PATIENCE, containers: provider.runsContainers });
    await judge(results, tell, (object) => explain(cluster, object));
  },
};
