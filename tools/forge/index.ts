export { keepComment } from './keep-comment';
export { keepRequest, type KeptRequest, type WantedRequest } from './keep-request';
export { openForge } from './open-forge';
export { openOrigin, type Origin } from './open-origin';
export type { Forge, OpenRequest } from './forge';
export { runGit } from './run-git';
