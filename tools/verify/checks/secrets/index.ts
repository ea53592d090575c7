export { secrets } from './secrets';
