import { listAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import { parseYaml } from '../../parse-yaml';
import { filesIn } from '../../texts';

/** Dex: https://dexidp.io/docs/configuration/ */
export interface Provider {
  readonly object: RenderedObject;
  readonly path: JsonPath;
  readonly text: string;
  readonly issuer: string;
  readonly clients: readonly string[];
  /** Where it sends people back to, of whatever client they are. */
  readonly redirects: readonly string[];
  /** Where it keeps who has logged in, such as `kubernetes`. */
  readonly storage: string | undefined;
  /** Whether it asks elsewhere who people are, and not only knows some itself. */
  readonly asks: boolean;
}

/** The identity providers of an environment. */
export function providersIn(rendering: Rendering): readonly Provider[] {
  return objectsOfKind(rendering, 'ConfigMap', 'Secret').flatMap((object) =>
    filesIn(object).flatMap(({ path, text }) => {
      if (!/^staticClients:/m.test(text)) return [];
      const content = parseYaml(text);
      const issuer = textAt(content, 'issuer');
      if (issuer === undefined) return [];
      const clients = listAt(content, 'staticClients');
      return [
        {
          ...{ object, path, text, issuer },
          clients: clients.map((client) => textAt(client, 'id') ?? ''),
          redirects: clients.flatMap((client) => listAt(client, 'redirectURIs').map(String)),
          storage: textAt(content, 'storage', 'type'),
          asks: listAt(content, 'connectors').length > 0,
        },
      ];
    }),
  );
}
