import { isOn, type ComponentFolder, type EnvironmentFolder, type Platform } from '@idp/model';
import { placementsOf, type Placement } from '@idp/render';
import { apiVersionsIn } from './api-versions';
import { imagesIn, type Image } from './images';
import { renderPackage } from './render-package';

/** An image that an environment pulls, and what pulls it in which component. */
export interface ListedImage {
  readonly image: string;
  readonly pulledBy: readonly { readonly component: string; readonly by: readonly string[] }[];
}

/**
 * Every image of an environment: those in the manifests that helm renders from the packages, and those that a definition
 * declares. A component is rendered with the kinds that those before it bring.
 */
export async function listImages(
  environment: EnvironmentFolder,
  platform: Platform,
  pathOf: (component: ComponentFolder) => string,
): Promise<readonly ListedImage[]> {
  const found: (Image & { component: string })[] = [];
  const apiVersions = new Set<string>();
  for (const component of platform.components.filter(({ name }) => isOn(name, environment))) {
    const placement = placementsOf(component, platform).find((other) => other.environment === environment);
    if (!placement) continue;
    const at = { path: pathOf(component), placement, apiVersions: [...apiVersions] };
    const manifests = await renderPackage(at, platform.settings);
    apiVersionsIn(manifests).forEach((version) => apiVersions.add(version));
    const images = [...imagesIn(manifests), ...declaredImages(placement)];
    found.push(...images.map((image) => ({ ...image, component: component.name })));
  }
  return grouped(found);
}

/** The images that a definition declares, as the environment pulls them. */
export function declaredImages({ component, view }: Placement): readonly Image[] {
  const { images = [] } = component.definition;
  return images.map((image) => ({ image: view.image(image), pulledBy: 'at run time' }));
}

function grouped(found: readonly (Image & { component: string })[]): readonly ListedImage[] {
  const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();
  return sorted(found.map(({ image }) => image)).map((image) => {
    const those = found.filter((other) => other.image === image);
    const pulledBy = sorted(those.map(({ component }) => component)).map((component) => ({
      component,
      by: sorted(those.filter((other) => other.component === component).map((other) => other.pulledBy)),
    }));
    return { image, pulledBy };
  });
}
