export { findOpenPlaces } from './closed';
export { isFilled, withDefaults } from './defaults';
export { formats } from './formats';
export { merge } from './merge';
export { resolve } from './resolve';
export { nearest, suggest } from './suggest';
export { conforms, findComplaints, findFileProblems, findSchemaError } from './validate';
export { renderTypes } from './types';
