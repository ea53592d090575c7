export { crds } from './crds';
