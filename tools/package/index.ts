export { archiveOf, type Files } from './archive';
export { listImages, type ListedImage } from './list-images';
export { findMissingLock, isPackageOf, packageOf, type Package } from './package';
