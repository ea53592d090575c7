import type { Schema } from '@idp/model';
import { withReadonlyLists } from './readonly-lists';

/** The text of the closed schema of an upstream; its first key names the source and the command. */
export function renderUpstreamSchema(schema: Schema, source: string, component: string): string {
  const comment = `Generated from ${source} by \`nx run ${component}:types\`; do not edit.`;
  return `${JSON.stringify({ $comment: comment, ...schema }, null, 1)}\n`;
}

/** TypeScript for the values of an upstream chart: overrides, so that every key may be left out. */
export async function renderChartTypes(schema: Schema, component: string): Promise<string> {
  const { compile } = await import('json-schema-to-typescript');
  const complete: Record<string, unknown> = { ...typed(schema), title: 'ChartValues' };
  const types = await compile(complete, 'ChartValues', {
    additionalProperties: false,
    bannerComment: `// Generated from upstream.schema.json by \`nx run ${component}:types\`; do not edit.`,
    format: false,
    unknownAny: true,
  });
  return `${withReadonlyLists(types).trimEnd()}\n`;
}

/** An index of a TypeScript interface must fit its named keys as well, so that it is unknown beside them. */
function typed(schema: Schema): Schema {
  const { properties, patternProperties, additionalProperties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, typed(inner)])),
    }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: properties ? true : typed(additionalProperties),
    }),
    ...(patternProperties !== undefined && { patternProperties: undefined, additionalProperties: true }),
    ...(items && { items: typed(items) }),
  };
}
