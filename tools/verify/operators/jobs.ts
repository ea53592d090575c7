import { textAt, type RenderedObject } from '@idp/model';
import { existing, type Existing } from '../existing';
import { containersOf, podOf } from '../pods';
import type { Makers } from './maker';

/** A Job that makes a Secret when a chart is installed: what it runs, what it calls the Secret and puts in. */
interface SecretJob {
  readonly runs: RegExp;
  secretOf(command: string): string | undefined;
  readonly keys: readonly string[];
}

const JOBS: readonly SecretJob[] = [
  {
    // https://github.com/kubernetes/ingress-nginx/tree/main/images/kube-webhook-certgen
    runs: /kube-webhook-certgen.* create /,
    secretOf: (command) => /--secret-name=(\S+)/.exec(command)?.[1],
    keys: ['ca', 'cert', 'key'],
  },
  {
    // https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_admin_redis-initial-password/
    runs: /argocd .*admin redis-initial-password /,
    secretOf: () => 'argocd-redis',
    keys: ['auth'],
  },
];

/** Jobs of charts that are known to make a Secret. */
export const jobs: Makers = {
  Job: (object) => commandsOf(object).flatMap((command) => secretsOf(command, object)),
};

function commandsOf(object: RenderedObject): readonly string[] {
  const pod = podOf(object);
  if (pod === undefined) return [];
  return containersOf(pod).map(({ content }) => {
    const words = [textAt(content, 'image'), content['command'], content['args']].flat();
    return `${words.filter((word) => word !== undefined).join(' ')} `;
  });
}

function secretsOf(command: string, { namespace }: RenderedObject): readonly Existing[] {
  return JOBS.flatMap(({ runs, secretOf, keys }) => {
    const secret = runs.test(command) ? secretOf(command) : undefined;
    return secret === undefined ? [] : [existing('Secret', namespace, secret, keys)];
  });
}
