import { validate, webOf } from '@idp/validation';
import { clusterOf, type Context } from '../context';
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
    if (provider.runsContainers) return judge(await validate(grounds, PATIENCE), tell);
    // Nothing answers without containers: only what the cluster says of objects is judged.
    const results = await validate(grounds);
    const seen = results.filter(({ verdict, object }) => verdict === 'pass' || object !== undefined);
    tell(`${results.length - seen.length} checks need containers, which do not run here`);
    judge(seen, tell);
  },
};
