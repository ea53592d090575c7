export { chartOf, type Chart } from './charts';
export { defaultsOf } from './defaults-of';
export { closedSchemaOf } from './closed-schema';
export { renderChartTypes, renderUpstreamSchema } from './render';
export { openedAt } from './unchecked';
