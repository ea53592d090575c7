import type { Testbed } from '@idp/testbed';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A pull request as the forge shows it to anybody who asks. */
export interface ShownRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly head: { readonly ref: string };
  readonly labels: readonly { readonly name: string }[];
}

/** The pull requests of a repository, over the forge's API and without a client. */
export interface PullRequests {
  open(head: string, title: string): Promise<number>;
  list(): Promise<readonly ShownRequest[]>;
  /** Merges one as its button does; waits until the forge knows whether it can be merged. */
  merge(number: number): Promise<void>;
  makeLabel(name: string): Promise<void>;
}

/** Those of a repository of the testbed's forge. */
export function pullRequestsOf({ gitea }: Testbed, name: string): PullRequests {
  const call = async (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${gitea.url}/api/v1/repos/${gitea.user}/${name}${path}`, {
      method,
      headers: {
        authorization: `token ${readFileSync(gitea.tokenFile, 'utf8').trim()}`,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  return {
    open: async (head, title) => {
      const answer = await call('POST', '/pulls', { head, base: 'main', title });
      const { number }: ShownRequest = JSON.parse(await answer.text());
      return number;
    },
    list: async () => JSON.parse(await (await call('GET', '/pulls?state=open')).text()),
    merge: async (number) => {
      for (const end = Date.now() + 60_000; ;) {
        const answer = await call('POST', `/pulls/${number}/merge`, { Do: 'merge' });
        if (answer.ok) return;
        if (Date.now() > end) throw new Error(`${number} is not merged: ${answer.status} ${await answer.text()}`);
        await wait(500);
      }
    },
    makeLabel: async (label) => void (await call('POST', '/labels', { name: label, color: '#00aabb' })),
  };
}
