export { checkNames, findAll, type Means } from './find-all';
export { schemaLocationsOf } from './schema-locations';
