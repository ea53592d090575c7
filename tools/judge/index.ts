export { checkNames, findAll, type Means } from './find-all';
export { judgedBySchemas } from './judged-by-schemas';
export { schemaLocationsOf } from './schema-locations';
