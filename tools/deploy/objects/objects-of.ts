import { trackObjects } from '@idp/gitops';
import { nameInClusters, placed, type JsonObject, type RenderedComponent } from '@idp/model';
import { isHook } from './order-objects';

/** The objects of a component as Argo CD would apply them for its Application, without its hooks. */
export function objectsOf(component: RenderedComponent, environment: string): readonly JsonObject[] {
  const { namespace, objects } = component;
  const kept = objects.filter(({ content }) => !isHook(content));
  return trackObjects(kept.map(placed), `${environment}-${nameInClusters(component)}`, namespace);
}
