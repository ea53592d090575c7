import { binaries } from '@idp/model';
import { tokenVariableOf } from '@idp/running';
import type { Chains, Link } from './chains';

/** A step, a job or a whole workflow, as its YAML says it. */
type Yaml = Readonly<Record<string, unknown>>;

/** Actions by the hash of what was read, not by a name that can be moved: v4.2.2, v4.1.0 and v5.2.0. */
const actions = {
  checkout: 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683',
  node: 'actions/setup-node@39370e3970a6d050c480ffad4ff0ed4d3fdee5af',
  go: 'actions/setup-go@3041bf56c941b39c61721a86cd11f3bb1338122a',
} as const;

/** Where each forge looks for a token, as the commands read it. */
const tokens = { github: 'GH_TOKEN', gitea: 'GITEA_TOKEN' } as const;

/** A token of one's own opens pull requests that run this pipeline; that of the run does not. */
const TOKEN = '${{ secrets.PLATFORM_TOKEN || github.token }}';

/** What was never committed is as stale as what was changed since. */
const STALE = 'git add --all -- charts apps-of-apps docs/reference && git diff --cached --exit-code';

/**
 * The pipeline of a platform: a pull request is built, verified and has its plan as one comment; main is pushed, pinned
 * where chains begin, and kept in promotions, one run at a time.
 */
export function workflowOf(forge: 'gitea' | 'github', chains: Chains): Yaml {
  return {
    name: 'platform',
    on: { pull_request: {}, push: { branches: ['main'] } },
    permissions: { contents: 'read' },
    jobs: { change: changeJob(forge), main: mainJob(forge, chains) },
  };
}

function changeJob(forge: 'gitea' | 'github'): Yaml {
  return {
    name: 'what a change does',
    if: "github.event_name == 'pull_request'",
    'runs-on': 'ubuntu-24.04',
    'timeout-minutes': 60,
    // The plan of an older commit comes to no end, and so over no newer one.
    concurrency: { group: 'platform-change-${{ github.ref }}', 'cancel-in-progress': true },
    permissions: { contents: 'read', 'pull-requests': 'write' },
    steps: [
      ...setUp({ 'fetch-depth': 0, 'persist-credentials': false }),
      { run: 'npx nx sync:check && npx nx run-many -t build' },
      { name: 'nothing that is generated is stale', run: STALE },
      { run: 'npx nx affected -t verify', env: { NX_BASE: 'origin/${{ github.base_ref }}', CI: 'true' } },
      {
        name: 'the plan, as one comment',
        // A change from elsewhere has no token that may write.
        if: 'github.event.pull_request.head.repo.full_name == github.repository',
        run: 'npx nx run platform:plan --pullRequest="$NUMBER"',
        env: {
          NX_BASE: 'origin/${{ github.base_ref }}',
          NUMBER: '${{ github.event.pull_request.number }}',
          [tokens[forge]]: '${{ github.token }}',
        },
      },
    ],
  };
}

function mainJob(forge: 'gitea' | 'github', { first, later }: Chains): Yaml {
  return {
    name: 'push, pin, promote',
    if: "github.event_name == 'push'",
    'runs-on': 'ubuntu-24.04',
    'timeout-minutes': 60,
    concurrency: { group: 'platform-main', 'cancel-in-progress': false },
    permissions: { contents: 'write', 'pull-requests': 'write' },
    steps: [
      // What main is by now: a run that waited does the work of those before it.
      ...setUp({ ref: 'main', 'fetch-depth': 0, token: TOKEN }),
      { run: 'git config user.name platform && git config user.email platform@users.noreply.invalid' },
      ...first.map(pushStep),
      { name: 'pins', run: pinCommands(first) },
      // What is merged gets its bytes, also where a promotion behind it cannot be made.
      ...later.map(({ name }) => pushStep(name)),
      ...later.map((link) => promoteStep(link, forge)),
    ],
  };
}

/** Each step has the secrets that it uses, and no other. */
const registries = { DOCKER_AUTH_CONFIG: '${{ secrets.DOCKER_AUTH_CONFIG }}' } as const;

function pushStep(environment: string): Yaml {
  return { run: `npx nx run platform:push --environment=${environment}`, env: registries };
}

/** The gates ask the Argo CD of both environments, which may be two. */
function promoteStep({ name, from }: Link, forge: 'gitea' | 'github'): Yaml {
  const asked = ['ARGOCD_AUTH_TOKEN', tokenVariableOf(from), tokenVariableOf(name)];
  const secrets = Object.fromEntries(asked.map((variable) => [variable, `\${{ secrets.${variable} }}`]));
  return { run: `npx nx g promote --to=${name} --pr`, env: { ...registries, ...secrets, [tokens[forge]]: TOKEN } };
}

/** Commits what pushing pinned, and what is built from it alone: what is wrong elsewhere keeps no pin from Git. */
function pinCommands(environments: readonly string[]): string {
  const paths = environments.flatMap((name) => [`environments/${name}`, `apps-of-apps/${name}`]).join(' ');
  const commit = `git commit --message 'chore: pin ${environments.join(', ')}' && git push origin HEAD:main`;
  const projects = environments.map((name) => `apps-of-apps-${name}`).join(',');
  return `npx nx run-many -t build -p ${projects} && git add ${paths} && { git diff --cached --quiet || { ${commit}; }; }`;
}

function setUp(checkout: Yaml): readonly Yaml[] {
  return [
    { uses: actions.checkout, with: checkout },
    { uses: actions.node, with: { 'node-version': '22', cache: 'npm' } },
    { uses: actions.go, with: { 'go-version': 'stable', cache: false } },
    { run: 'npm ci' },
    { name: 'what renders and judges', run: `${binaries.helm} && ${binaries.kubeconform} && ${binaries.kyverno}` },
    { name: 'where they are', run: 'echo "$(go env GOPATH)/bin" >> "$GITHUB_PATH"' },
  ];
}
