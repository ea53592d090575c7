import { printFieldPath, type FieldPath } from './field-path';

/** Labels and annotations that follow from other changes and tell a reviewer nothing. */
const NOISE =
  /^(helm\.sh\/chart|app\.kubernetes\.io\/version|controller-gen\.kubebuilder\.io\/version|chart|heritage|rollme|.*checksum.*)$/i;

/** The label or annotation that makes a change mere noise, or that it is a description; undefined where it says something. */
export function noiseOf(path: FieldPath): string | undefined {
  const [parent, key] = path.slice(-2);
  if (key === 'description' && parent !== 'properties' && path.includes('openAPIV3Schema')) return 'descriptions';
  if (typeof key !== 'string' || (parent !== 'labels' && parent !== 'annotations')) return undefined;
  return NOISE.test(key) ? key : undefined;
}

/** Whether a label or annotation says what a pod reads, so that it restarts when that changes. */
export function isChecksum(path: FieldPath): boolean {
  return /checksum|rollme/i.test(printFieldPath(path.slice(-1)));
}
