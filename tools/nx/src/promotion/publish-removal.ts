import { argoCd, nameOfPin, PlatformError } from '@idp/model';
import type { Departure, FileChange, Section } from '@idp/promotion';
import type { Told } from './clean-gate';
import { openPublisher, publishChange } from './publish-change';

/** A component that leaves an environment, before that is published. */
export interface PublishedRemoval {
  readonly departure: Departure;
  readonly files: readonly FileChange[];
  readonly told: Told;
  readonly root: string;
}

/** Makes the pull request by which a component leaves an environment, or updates it; says what became of it. */
export async function publishRemoval({ departure, files, told, root }: PublishedRemoval): Promise<void> {
  const { component, environment, platform, purge } = departure;
  const { name, facts } = environment;
  const publisher = await openPublisher(root, environment, platform);
  const change = {
    branch: `remove/${name}-${component}`,
    title: `${facts.value.promotion.title}remove ${component} from ${name}`,
    intro: purge
      ? `Takes ${component} out of ${name}, and with it all that Argo CD made of it.`
      : `Takes ${component} out of ${name}. What Argo CD made of it stays in the cluster, where nobody updates it.`,
    sections: [...(purge ? [] : [staying(told, component)]), ...afterwards(departure)],
    files,
    told,
    undo: 'revert the commit: Argo CD takes over again what is still there',
  };
  console.log(await publishChange(change, environment, publisher));
}

function staying(told: Told, component: string): Section {
  const objects =
    told instanceof PlatformError ? [] : told.plan.components.find(({ name }) => name === component)?.objects;
  const lines = (objects ?? []).flatMap(({ before }) => {
    if (before === undefined) return [];
    const { kind, namespace, name } = before;
    return [`${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`];
  });
  return { title: 'What stays in the cluster', lines };
}

/** In a protected environment Argo CD deletes no Application by itself. */
function afterwards({ component, environment: { name, facts, releases } }: Departure): readonly Section[] {
  if (!facts.value.protected) return [];
  const pin = releases.get(component)?.value;
  const command = `kubectl -n ${argoCd.namespace} delete application ${name}-${pin ? nameOfPin(pin) : component}`;
  return [{ title: 'By hand, once this is merged', lines: [`\`${command}\`: what it made stays`] }];
}
