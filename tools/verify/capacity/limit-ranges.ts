import { isObject, listAt, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../objects';
import { amountsAt, type Amounts, type Resources } from './amounts';

/** What one LimitRange says about the containers, pods or claims of its namespace, completed as the API server does. */
export interface LimitRange {
  readonly object: RenderedObject;
  readonly type: string;
  readonly min: Amounts;
  readonly max: Amounts;
  /** The limits of a container that states none. */
  readonly defaults: Amounts;
  /** The requests of a container that states neither requests nor limits. */
  readonly defaultRequests: Amounts;
}

/** What the LimitRanges of a namespace say. */
export function limitRangesIn(rendering: Rendering, namespace: string): readonly LimitRange[] {
  return objectsOfKind(rendering, 'LimitRange')
    .filter((object) => object.namespace === namespace)
    .flatMap((object) =>
      listAt(object.content, 'spec', 'limits')
        .filter(isObject)
        .map((item) => completed(object, item)),
    );
}

function completed(object: RenderedObject, item: Readonly<Record<string, unknown>>): LimitRange {
  const type = textAt(item, 'type') ?? '';
  const [min, max] = [amountsAt(item, 'min'), amountsAt(item, 'max')];
  const isContainer = type === 'Container';
  const defaults = isContainer ? { ...max, ...amountsAt(item, 'default') } : {};
  const defaultRequests = isContainer ? { ...min, ...defaults, ...amountsAt(item, 'defaultRequest') } : {};
  return { object, type, min, max, defaults, defaultRequests };
}

/** What a container asks for once the API server has seen it: requests follow limits, and the rest the LimitRanges. */
export function resourcesOf(container: unknown, ranges: readonly LimitRange[]): Resources {
  const stated = amountsAt(container, 'resources', 'limits');
  const requests = { ...stated, ...amountsAt(container, 'resources', 'requests') };
  return [...ranges].reverse().reduce<Resources>(
    (before, { defaults, defaultRequests }) => ({
      requests: { ...defaultRequests, ...before.requests },
      limits: { ...defaults, ...before.limits },
    }),
    { requests, limits: stated },
  );
}
