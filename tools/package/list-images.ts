import type { Rendering } from '@idp/model';
import { placementsOf, type Placement } from '@idp/render';
import { imagesIn, type Image } from './images';

/** An image that an environment pulls, and what pulls it in which component. */
export interface ListedImage {
  readonly image: string;
  readonly pulledBy: readonly { readonly component: string; readonly by: readonly string[] }[];
}

/** Every image of an environment: those in its manifests, and those that a definition declares. */
export function listImages({ components, platform, environment }: Rendering): readonly ListedImage[] {
  const found = components.flatMap(({ name, objects, folder }) => {
    const placement = folder && placementsOf(folder, platform).find((other) => other.environment === environment);
    const images = [...imagesIn(objects), ...(placement ? declaredImages(placement) : [])];
    return images.map((image) => ({ ...image, component: name }));
  });
  return grouped(found);
}

/** The images that a definition declares, as the environment pulls them. */
function declaredImages({ component, view }: Placement): readonly Image[] {
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
