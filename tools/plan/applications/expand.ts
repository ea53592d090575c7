import { isObject, listAt, objectAt, textAt, textsAt, valueAt, type JsonObject, type Release } from '@idp/model';
import { merge } from '@idp/schema';
import { parse } from 'yaml';
import { fillTemplate, fillTemplates } from './go-template';

/** An Application that Argo CD makes of an ApplicationSet. */
export interface Application {
  readonly name: string;
  /** The component that it installs; the environment itself of a root Application. */
  readonly component: string;
  readonly project: string;
  /** The cluster and namespace that it installs into. */
  readonly destination: string;
  readonly version: string;
  /** The ApplicationSet that makes it. */
  readonly set: string;
  /** Whether Argo CD keeps it, and what it made, when its entry goes away. */
  readonly kept: boolean;
  /** Whether it goes without what it made. */
  readonly detached: boolean;
  readonly content: JsonObject;
}

/** The Applications that Argo CD makes of an environment's ApplicationSets with these releases in Git. */
export function expandApplicationSets(
  appsOfApps: readonly JsonObject[],
  releases: readonly Release[],
): readonly Application[] {
  return appsOfApps
    .filter(({ kind }) => kind === 'ApplicationSet')
    .flatMap((set) => entriesOf(set, releases).map((entry) => applicationOf(set, entry)));
}

type Entry = Readonly<Record<string, unknown>>;

/** The entries of an ApplicationSet: files of releases that its selector takes, or a list. */
function entriesOf(set: JsonObject, releases: readonly Release[]): readonly Entry[] {
  return listAt(set, 'spec', 'generators').flatMap((generator) => {
    if (!isObject(objectAt(generator)['git'])) return listAt(generator, 'list', 'elements').filter(isObject);
    const selector = textsAt(generator, 'selector', 'matchLabels');
    return releases
      .map(asEntry)
      .filter((entry) => Object.entries(selector).every(([key, text]) => entry[key] === text));
  });
}

function asEntry(release: Release): Entry {
  return { ...release };
}

function applicationOf(set: JsonObject, entry: Entry): Application {
  const template = fillTemplates(objectAt(set, 'spec', 'template'), entry);
  const patch: unknown = parse(fillTemplate(textAt(set, 'spec', 'templatePatch') ?? '', entry)) ?? {};
  const content = objectAt(merge(template, patch));
  return {
    name: textAt(content, 'metadata', 'name') ?? '',
    component: String(entry['component']),
    project: textAt(content, 'spec', 'project') ?? '',
    destination: [
      textAt(content, 'spec', 'destination', 'server'),
      textAt(content, 'spec', 'destination', 'namespace'),
    ].join(', namespace '),
    version: textAt(content, 'spec', 'source', 'targetRevision') ?? '',
    set: textAt(set, 'metadata', 'name') ?? '',
    detached: valueAt(content, 'metadata', 'finalizers') === null,
    kept: textAt(set, 'spec', 'syncPolicy', 'applicationsSync') !== 'sync',
    content: JSON.parse(JSON.stringify(content)),
  };
}
