import { textAt } from '@idp/testbed';
import { NAMESPACE, type Link } from './chain';
import { nx } from './prepare-workspace';
import { step } from './step';
import { kubernetes } from './story';
import type { Told } from './tell-departures';
import { mark } from './timeline';

const application = (link: Link) => `/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/${link}-greeter`;

/** Which objects there are of the component in an environment: one that was made anew is another. */
async function identities(link: Link): Promise<readonly string[]> {
  const objects = [`/api/v1/namespaces/${NAMESPACE}/configmaps/greeter-${link}`, application(link)];
  return Promise.all(objects.map(async (path) => textAt(await kubernetes.get(path), 'metadata', 'uid')));
}

/** How a component gets another name, told after a chain has come to be. */
export function tellRenaming(told: Told): void {
  describe('a component that gets another name', () => {
    step('is the same in each environment, where nothing is made anew', async () => {
      const before = [await identities('trial'), await identities('proof')];
      nx(told.workspace(), 'g', 'rename-component', 'greeter', 'caller');
      nx(told.workspace(), 'run-many', '-t', 'build');
      await told.changed('rename-greeter', 'refactor(caller): it was the greeter');
      told.pipeline();
      await told.untilRuns('trial', 'caller', 'greeter');
      await told.promoted('proof');
      await told.untilRuns('proof', 'caller', 'greeter');

      expect([await identities('trial'), await identities('proof')]).toEqual(before);
      expect(textAt(await kubernetes.get(application('proof')), 'spec', 'source', 'chart')).toBe('caller');
      mark('greeter is caller in trial and proof, and was made anew in neither');
    });
  });
}
