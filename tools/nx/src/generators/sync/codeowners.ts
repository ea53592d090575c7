import { PlatformError, type Settings } from '@idp/model';
import { generatedFrom } from '@idp/render';
import { suggest } from '@idp/schema';
import type { ComponentText } from '../workspace';

/** CODEOWNERS: the platform's own team for everything, and the owner of each component for its folder and its chart. */
export function renderCodeowners(components: readonly ComponentText[], settings: Settings): string {
  const lines = components.flatMap((component) => {
    const reviewers = reviewersOf(ownerOf(component), settings, placeOf(component));
    return [`/libs/${component.layer}/${component.name}/ ${reviewers}`, `/charts/${component.name}/ ${reviewers}`];
  });
  const header = `# ${generatedFrom('platform.yaml and the definitions', 'nx sync')}`;
  return [header, `* ${reviewersOf(settings.owner, settings, 'platform.yaml')}`, ...lines, ''].join('\n');
}

function ownerOf(component: ComponentText): string {
  const owner = /^\s+owner: '([^']+)',?$/m.exec(component.text)?.[1];
  if (owner !== undefined) return owner;
  throw new PlatformError([
    { where: placeOf(component), what: 'names no owner', remedy: "write owner: '<team>' on a line of its own" },
  ]);
}

function reviewersOf(owner: string, { owners }: Settings, where: string): string {
  const team = owners[owner];
  if (team) return team.reviewers.join(' ');
  throw new PlatformError([
    { where, what: `"${owner}" is no owner in platform.yaml`, remedy: suggest(owner, Object.keys(owners)) },
  ]);
}

function placeOf({ layer, name }: ComponentText): string {
  return `libs/${layer}/${name}/component.ts`;
}
