export { findPolicyFindings, type PolicyVerdict } from './policy';
export { findSchemaFindings } from './schema';
export { schemaLocationsOf } from './schema-locations';
