import type { Chart } from './charts';
import { givenSchemaOf, type GivenSchema } from './given-schema';

/** What the schemas of a chart and of the charts inside it say, the latter under their keys. */
export function givenOf(chart: Chart): readonly GivenSchema[] {
  const own = givenSchemaOf(chart.schema);
  const inside = chart.subcharts.flatMap(({ key, chart: subchart }) =>
    givenOf(subchart).map((given) => under(key, given)),
  );
  return [...(own ? [own] : []), ...inside];
}

function under(key: string, given: GivenSchema): GivenSchema {
  return { types: ['object'], properties: new Map([[key, given]]), isClosed: false, isOpen: false, enum: [] };
}
