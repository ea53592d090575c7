import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';

const facts = `domain: dev.example.com
cluster:
  server: https://kubernetes.default.svc
size: standard
nodes: 3
registry: oci://registry.example.com/platform
`;

/** A workspace in memory with settings, the environments dev → prod, and no component. */
export function aWorkspace(): Tree {
  const tree = createTreeWithEmptyWorkspace();
  tree.write(
    'platform.yaml',
    `name: idp
repository: https://git.example.com/platform
kubernetes: '>=1.33.0-0'
owner: platform-team
owners:
  platform-team:
    businessUnit: infrastructure
    costCentre: cc-1000
    reviewers: ['@example/platform-team']
`,
  );
  tree.write('environments/dev/environment.yaml', facts);
  tree.write('environments/prod/environment.yaml', `${facts.replace('dev.', 'prod.')}promotesFrom: dev\n`);
  return tree;
}
