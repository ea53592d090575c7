import type { RenderedObject, Rendering } from '@idp/model';
import type { Existing } from '../existing';

/** What an operator makes of one of its objects: Services, Secrets, and pods with their labels. */
export type Maker = (object: RenderedObject, rendering: Rendering) => readonly Existing[];

/** The makers of an operator, by the kinds of its objects. */
export type Makers = Readonly<Record<string, Maker>>;
