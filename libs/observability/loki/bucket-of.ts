import type { Values } from './values.gen';

/** The chart values of an object store. */
export function bucketOf({ bucket, endpoint, region }: Values['storage']) {
  return { type: 's3', bucketNames: { chunks: bucket }, s3: { endpoint, region, s3ForcePathStyle: true } };
}
