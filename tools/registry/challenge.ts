/** How a server wants to be told who asks. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service?: string; readonly scope?: string };

/** The strongest challenge of a WWW-Authenticate header that can be met; undefined when there is none. */
export function parseChallenge(header: string): Challenge | undefined {
  const bearer = /(?:^|,)\s*bearer\s+(.*)$/i.exec(header)?.[1];
  const parameters = new Map(
    [...(bearer ?? '').matchAll(/(\w+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  const realm = parameters.get('realm');
  if (realm !== undefined) {
    const [service, scope] = [parameters.get('service'), parameters.get('scope')];
    return { scheme: 'bearer', realm, ...(service && { service }), ...(scope && { scope }) };
  }
  return /(?:^|,)\s*basic\b/i.test(header) ? { scheme: 'basic' } : undefined;
}
