import {
  layers,
  type ComponentFolder,
  type EnvironmentFolder,
  type Layer,
  type Platform,
  type Problem,
} from '@idp/model';
import { detachmentOf } from '@idp/promotion';
import { askArgoCd } from '@idp/running';

/**
 * What keeps a component in its layer: what it needs lies in a later one, who needs it lies in an earlier one, or an
 * environment that is pinned from the working tree would lose what Argo CD made there. An environment that is named is
 * one in which it is only detached.
 */
export async function findMoveProblems(
  component: ComponentFolder,
  layer: Layer,
  platform: Platform,
  environment: string | undefined,
): Promise<readonly Problem[]> {
  if (component.layer === layer) return [];
  const ofNeeds = findNeedProblems(component, layer, platform);
  if (environment !== undefined) return ofNeeds;
  const first = platform.environments.filter(({ facts }) => facts.value.promotesFrom === undefined);
  const ofPins = await Promise.all(first.map((one) => findPinProblems(component, layer, one)));
  return [...ofNeeds, ...ofPins.flat()];
}

function findNeedProblems(component: ComponentFolder, layer: Layer, { components }: Platform): readonly Problem[] {
  const { name, folder, definition } = component;
  const order = (one: Layer) => layers.indexOf(one);
  const later = components.filter(
    (other) => definition.needs?.some((needed) => needed.name === other.name) && order(other.layer) > order(layer),
  );
  const earlier = components.filter(
    (other) => other.definition.needs?.some((needed) => needed.name === name) && order(other.layer) < order(layer),
  );
  return [
    ...later.map((other) => ({
      where: folder,
      what: `needs ${other.name}, which is of the later layer ${other.layer}`,
      remedy: `choose ${other.layer} or a later layer, or move ${other.name} first`,
    })),
    ...earlier.map((other) => ({
      where: folder,
      what: `is needed by ${other.name}, which is of the earlier layer ${other.layer}`,
      remedy: `choose ${other.layer} or an earlier layer, or move ${other.name} first`,
    })),
  ];
}

async function findPinProblems(
  { name }: ComponentFolder,
  layer: Layer,
  environment: EnvironmentFolder,
): Promise<readonly Problem[]> {
  const pin = environment.releases.get(name)?.value;
  if (pin === undefined || pin.layer === layer) return [];
  const where = `${name} in ${environment.name}`;
  const remedy = `nx g move-component ${name} --layer=${layer} --environment=${environment.name}`;
  if (!pin.detached) return [{ where, what: 'is not detached: Argo CD would delete all that it made', remedy }];
  // Without Git a person applies what is pinned, after having looked.
  if (environment.facts.value.git === undefined) return [];
  const { verdict, why } = detachmentOf(name, await askArgoCd(environment, process.env), environment.name);
  return verdict === 'pass' ? [] : [{ where, what: why, remedy: 'try again once Argo CD says that it is' }];
}
