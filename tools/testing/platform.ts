import {
  providers,
  type Component,
  type ComponentFolder,
  type EnvironmentFolder,
  type JsonObject,
  type Platform,
  type Schema,
} from '@idp/model';
import { helmValuesOf as helmValuesAt, placementsOf } from '@idp/render';
import { anEnvironmentFolder, someGroups, type SomeFacts } from './environment';

const nothingToDecide: Schema = { type: 'object', additionalProperties: false, properties: {} };

/**
 * What Helm gets from a component, by the facts of an environment and its overrides of the component's values.
 * Fails where the component is off.
 */
export function helmValuesOf(
  definition: Component,
  schema: Schema = nothingToDecide,
): (facts?: SomeFacts, override?: JsonObject) => JsonObject {
  const component = aComponentFolder(definition, schema);
  return (facts = {}, override = {}) => {
    const environment = anEnvironmentFolder(facts, { [definition.name]: override });
    const [placement] = placementsOf(component, aPlatform([component], [environment]));
    if (placement === undefined) throw new TypeError(`${definition.name} is off`);
    return helmValuesAt(placement);
  };
}

/** A platform of these components in these environments, with stand-ins for the providers of contracts. */
export function aPlatform(
  components: readonly ComponentFolder[] = [],
  environments: readonly EnvironmentFolder[] = [anEnvironmentFolder()],
): Platform {
  const absent = Object.values(providers).filter((name) => components.every((component) => component.name !== name));
  return {
    settings: {
      name: 'idp',
      repository: 'https://git.example.com/platform',
      kubernetes: '>=1.33.0-0',
      owner: 'platform-team',
      forge: {},
      groups: someGroups,
      owners: {
        'platform-team': { businessUnit: 'a-unit', costCentre: 'a-centre', reviewers: ['@example/platform-team'] },
      },
    },
    components: [...absent.map(aProvider), ...components],
    exceptions: { path: 'exceptions.yaml', value: { exceptions: [] }, locate: () => 'exceptions.yaml' },
    environments,
    unread: new Set(),
    problems: [],
  };
}

/** A component's folder without templates. */
export function aComponentFolder(definition: Component, schema: Schema = nothingToDecide): ComponentFolder {
  const folder = `libs/infrastructure/${definition.name}`;
  const locate = (key: string) => `${folder}/component.ts, ${key}`;
  return { name: definition.name, layer: 'infrastructure', folder, definition, schema, templates: [], locate };
}

function aProvider(name: string): ComponentFolder {
  return aComponentFolder({ name, description: 'A stand-in', namespace: 'kube-system', owner: 'platform-team' });
}
