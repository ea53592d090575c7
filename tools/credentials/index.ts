export { keepPrivately, showPrivately } from './privately';
export { readContents } from './read-contents';
export { renderWays, type Contents } from './render-ways';
export { waysIn, type WayIn } from './ways-in';
