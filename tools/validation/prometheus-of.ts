import type { Rendering } from '@idp/model';

/** Where Prometheus answers: what the component that brings it exports. */
export function prometheusOf({ components }: Rendering): string | undefined {
  const urls = components.map(({ folder }) => folder?.definition.exports?.['prometheus']);
  return urls.find((url): url is string => typeof url === 'string');
}
