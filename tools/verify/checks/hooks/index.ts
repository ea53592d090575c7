export { hooks } from './hooks';
