import type { JsonObject } from '@idp/model';
import type { Values } from './values.gen';

/** The Secret with the account of the bucket. */
const account = 'pipelines-artifacts';

/** Where Argo Workflows puts what steps leave, for workflows of the namespace: logs of all, and what templates name. */
export function artifactRepository({ bucket, endpoint, region }: NonNullable<Values['artifacts']>): JsonObject {
  return {
    archiveLogs: true,
    s3: {
      ...{ bucket, region, endpoint: new URL(endpoint).host },
      keyFormat: '{{workflow.name}}/{{pod.name}}',
      accessKeySecret: { name: account, key: 'AWS_ACCESS_KEY_ID' },
      secretKeySecret: { name: account, key: 'AWS_SECRET_ACCESS_KEY' },
    },
  };
}
