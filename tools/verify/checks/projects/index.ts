export { projects } from './projects';
