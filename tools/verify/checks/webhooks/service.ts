import { textAt, type Rendering } from '@idp/model';
import { inventoryOf } from '../../inventory';
import { missingPart, missingThing } from '../../missing';
import type { WebhookClient } from './client';
import type { Problem } from '../../problem';

/** The Service that answers a webhook exists, with the port that is called. */
export function serviceProblems({ path, config, service }: WebhookClient, rendering: Rendering): readonly Problem[] {
  if (service === undefined) {
    if (textAt(config, 'url') !== undefined) return [];
    return [{ path, what: 'it calls neither a Service nor a URL', remedy: 'name the Service that answers' }];
  }
  const found = inventoryOf(rendering).find('Service', service.name, service.namespace);
  const at = [...path, 'service'];
  if (!found)
    return [{ path: [...at, 'name'], ...missingThing(rendering, 'Service', service.name, service.namespace) }];
  if (found.keys === undefined || found.keys.includes(service.port)) return [];
  return [{ path: [...at, 'port'], ...missingPart(found, service.port) }];
}
