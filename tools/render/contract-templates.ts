import { onceFor, type ComponentFolder, type Platform, type RenderedFile } from '@idp/model';
import { contracts } from './contracts/all';

const ofPlatform = onceFor((platform: Platform) =>
  onceFor((component: ComponentFolder): readonly RenderedFile[] =>
    contracts.flatMap((contract) => contract.templatesOf(component, platform)),
  ),
);

/** The templates that the contracts of a component become; made once for those who judge them and those who write them. */
export function contractTemplatesOf(component: ComponentFolder, platform: Platform): readonly RenderedFile[] {
  return ofPlatform(platform)(component);
}
