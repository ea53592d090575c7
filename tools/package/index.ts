export { archiveOf, type Files } from './archive';
