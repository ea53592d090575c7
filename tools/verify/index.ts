export type { Check } from './check';
export { checks } from './checks';
export type { Finding, ObjectName } from './finding';
