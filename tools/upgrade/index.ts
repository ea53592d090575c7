export { compareUpstreams, type Comparison, type Wrapped } from './compare';
export { renderReport } from './report';
