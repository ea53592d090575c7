import { authority, trustBundle, type Environment, type JsonObject } from '@idp/model';
import { callOf, imageOf, secretVariable, templateOf } from './steps';
import type { Values } from './values.gen';

/** Where applications are delivered from. */
export type Delivery = NonNullable<Values['delivery']>;

/** What git and curl trust is one file: that of their image, and the platform CA with it. */
const trust = `TRUSTED=/tmp/trusted.crt
cat "\${CURL_CA_BUNDLE:-/etc/ssl/certs/ca-certificates.crt}" ${authority.folder}/${trustBundle.key} > "$TRUSTED"
export CURL_CA_BUNDLE="$TRUSTED" GIT_SSL_CAINFO="$TRUSTED"`;

/** The token is shown to the forge only, whatever repository an event names. */
const credentials = `# shellcheck disable=SC2016 # what git starts looks at the variable
HELPER='!f() { echo username=platform; echo "password=$TOKEN"; }; f'
forge() { git -c "credential.$FORGE.helper=$HELPER" "$@"; }`;

/** Anew, whatever lies there: hooks and settings of a repository are run by git. */
const clone = `set -eu
${trust}
${credentials}
rm -rf "/workspace/$FOLDER"
mkdir -p "/workspace/$FOLDER" && cd "/workspace/$FOLDER"
git init -q .
forge fetch -q --depth 1 -- "$REPOSITORY" "$REVISION"
git checkout -q FETCH_HEAD`;

const publish = `set -eu
${trust}
${credentials}
cd /workspace/applications
git checkout -q -B "$BRANCH"
git add --all
if git diff --cached --quiet; then printf no > /tmp/changed; exit 0; fi
printf yes > /tmp/changed
git commit -q -m "$MESSAGE"
forge push -q --force -- "$APPLICATIONS" "HEAD:refs/heads/$BRANCH"`;

/** One request for each branch. A forge that has it already answers 409; GitHub answers 422, as to all that it refuses. */
const request = `set -eu
${trust}
case "$BRANCH" in *[!A-Za-z0-9._-]*) echo "no name of a branch: $BRANCH" >&2; exit 1 ;; esac
code=$(printf '%s %s' "$HEADER" "$TOKEN" | curl --silent --show-error --output /tmp/answer --write-out '%{http_code}' \\
  --header @- --header 'Content-Type: application/json' "$API" \\
  --data "{\\"title\\": \\"$BRANCH\\", \\"$HEAD\\": \\"$BRANCH\\", \\"$BASE\\": \\"$TARGET\\"}")
case "$code" in 201 | 409) exit ;; 422) ! grep -q 'A pull request already exists' /tmp/answer || exit 0 ;; esac
cat /tmp/answer >&2
exit 1`;

/** The WorkflowTemplate with what every pipeline does with Git: reading a repository, and asking for a change. */
export function gitTemplate(delivery: Delivery, environment: Environment): JsonObject {
  const git = imageOf('git', environment);
  const token = secretVariable('TOKEN', 'pipelines-forge', 'token');
  const author = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    { name: `GIT_${role}_NAME`, value: 'platform' },
    { name: `GIT_${role}_EMAIL`, value: `platform@${environment.domain}` },
  ]);
  const common = [token, { name: 'FORGE', value: delivery.url }, { name: 'GIT_ALLOW_PROTOCOL', value: 'https' }];
  const script = (text: string) => ({ command: ['sh', '-c', text] });
  return {
    templates: [
      templateOf({
        ...{ name: 'clone', image: git, ...script(clone), env: common },
        parameters: ['repository', 'revision', 'folder'],
      }),
      templateOf({
        ...{ name: 'publish', image: git, ...script(publish), parameters: ['branch', 'message'] },
        env: [...common, ...author, { name: 'APPLICATIONS', value: repositoryOf(delivery) }],
        outputs: { parameters: [{ name: 'changed', valueFrom: { path: '/tmp/changed' } }] },
      }),
      templateOf({
        ...{ name: 'request', image: imageOf('curl', environment), ...script(request), parameters: ['branch'] },
        env: [token, ...requestOf(delivery)],
      }),
    ],
  };
}

/** The steps that ask for what lies in the workspace; where that is as it was, there is nothing to ask for. */
export function proposal(branch: string, message: string): JsonObject[][] {
  const changed = '{{steps.publish.outputs.parameters.changed}} == yes';
  return [
    [callOf('publish', 'publish', { branch, message }, 'git')],
    [{ ...callOf('request', 'request', { branch }, 'git'), when: changed }],
  ];
}

/** The repository with everything that Argo CD keeps for applications. */
export function repositoryOf({ url, repository }: Delivery): string {
  return `${url}/${repository}.git`;
}

function requestOf(delivery: Delivery): JsonObject[] {
  const { forge, url, repository, branch } = delivery;
  const gitlab = forge === 'gitlab';
  const project = gitlab ? `projects/${encodeURIComponent(repository)}/merge_requests` : `repos/${repository}/pulls`;
  const variables = {
    API: `${apiOf(forge, url)}/${project}`,
    HEADER: gitlab ? 'PRIVATE-TOKEN:' : 'Authorization: token',
    HEAD: gitlab ? 'source_branch' : 'head',
    BASE: gitlab ? 'target_branch' : 'base',
    TARGET: branch,
  };
  return Object.entries(variables).map(([name, value]) => ({ name, value }));
}

function apiOf(forge: Delivery['forge'], url: string): string {
  if (forge === 'github') return url === 'https://github.com' ? 'https://api.github.com' : `${url}/api/v3`;
  return forge === 'gitlab' ? `${url}/api/v4` : `${url}/api/v1`;
}
