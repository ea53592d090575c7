import { PlatformError } from '@idp/model';
import { clusterOf, type Context } from '../context';
import type { Step } from '../step';

/** A cluster runs, and answers. */
export const cluster: Step<Context> = {
  name: 'cluster',
  title: 'Cluster',
  check: ({ provider }) => provider.check(),
  verify: async (context, tell) => {
    const connection = await clusterOf(context);
    const version = await connection.version();
    const nodes = await connection.list({ apiVersion: 'v1', kind: 'Node' });
    if (nodes.length === 0)
      throw new PlatformError([
        { where: connection.context, what: 'has no nodes', remedy: 'add some: pods would wait for ever' },
      ]);
    tell(`${context.provider.title}: Kubernetes ${version}, ${nodes.length} nodes`);
  },
};
