import type { WorkspaceCopy } from '@idp/testing';
import { join } from 'node:path';
import { nx, prepareWorkspace, soon } from './prepare-workspace';
import { testbed, type Spine } from './story';
import { tellChanges } from './tell-changes';
import { tellFirstDay } from './tell-first-day';
import { tellLostPins } from './tell-lost-pins';
import { tellMistakes } from './tell-mistakes';
import { mark } from './timeline';

let workspace: WorkspaceCopy;

const spine: Spine = {
  workspace: () => workspace,
  build: () => nx(workspace, 'run-many', '-t', 'build'),
  push: () => nx(workspace, 'run', 'platform:push', '--environment=dev'),
};

beforeAll(async () => {
  const { secureRegistry, gitea } = testbed;
  workspace = await prepareWorkspace(testbed, join(__dirname, '../..'), 'dev', {
    registry: `oci://${secureRegistry.host}/platform`,
    git: { repository: `${gitea.url}/${gitea.user}/platform.git` },
    sync: soon,
  });
  mark('the workspace is copied');
});

afterAll(() => workspace?.remove());

tellFirstDay(spine);
tellChanges(spine);
tellMistakes(spine);
tellLostPins(spine);
