export { defaults } from './defaults';
