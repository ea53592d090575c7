import { textAt, type Testbed } from '@idp/testbed';
import { copyWorkspace, schemaLocations, type WorkspaceCopy } from '@idp/testing';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The environments of the chain, in its order; no other story of this testbed has their names. */
export const chain = ['trial', 'proof', 'live'] as const;

/** One of them. */
export type Link = (typeof chain)[number];

/** Where everything of the chain runs: names of objects say which environment they are of. */
export const NAMESPACE = 'default';

/** Two components that write what they say into a ConfigMap of each environment; the second needs the first. */
const components = { greeter: [], speaker: ['greeter'] } as const satisfies Readonly<Record<string, readonly string[]>>;

/** A copy of this workspace in which nothing is left but a chain of three environments and two small components. */
export async function prepareChain(testbed: Testbed): Promise<WorkspaceCopy> {
  await setVariables(testbed);
  const workspace = copyWorkspace();
  // Its home is the workspace, in which nothing may lie around.
  workspace.env.XDG_CACHE_HOME = join(testbed.folder, 'tmp/cache');
  for (const folder of [
    '.github',
    'libs',
    'charts',
    'environments',
    'apps-of-apps',
    'exceptions.yaml',
    'docs/runbooks',
  ])
    rmSync(join(workspace.root, folder), { recursive: true, force: true });
  for (const [name, needs] of Object.entries(components)) writeComponent(workspace, name, needs);
  for (const link of chain) workspace.write(`environments/${link}/environment.yaml`, factsOf(link, testbed));
  return workspace;
}

/**
 * What the commands need to know: credentials for registry, forge and Argo CD, each in the variable that they read, and
 * where the schemas are.
 */
async function setVariables({ secureRegistry, gitea, argoCd, ca }: Testbed): Promise<void> {
  const { host, user, passwordFile } = secureRegistry;
  const auth = Buffer.from(`${user}:${readFileSync(passwordFile, 'utf8')}`).toString('base64');
  const session = { username: argoCd.user, password: readFileSync(argoCd.passwordFile, 'utf8').trim() };
  const answer = await fetch(`${argoCd.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(session),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`Argo CD lets nobody in: ${answer.status} ${text}`);
  Object.assign(process.env, {
    DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [host]: { auth } } }),
    NODE_EXTRA_CA_CERTS: ca,
    SCHEMAS: schemaLocations()?.join(',') ?? '',
    GITEA_TOKEN: readFileSync(gitea.tokenFile, 'utf8').trim(),
    ARGOCD_AUTH_TOKEN: textAt(JSON.parse(text), 'token'),
  });
}

function writeComponent(workspace: WorkspaceCopy, name: string, needs: readonly string[]): void {
  const folder = `libs/observability/${name}`;
  const imports = needs.map((need) => `import ${need} from '@idp/observability/${need}';\n`).join('');
  workspace.write(
    `${folder}/component.ts`,
    `${imports}import { defineComponent } from '@idp/model';
import type { Values } from './values.gen';

/** Says something in a ConfigMap of each environment. */
export default defineComponent({
  name: '${name}',
  description: 'Says something',
  namespace: '${NAMESPACE}',
  owner: 'platform-team',
  needs: [${needs.join(', ')}],
  templateValues: ({ text }: Values, { name }) => ({ saying: { name: \`${name}-\${name}\`, text } }),
});
`,
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    description: 'What it says.',
    type: 'object',
    additionalProperties: false,
    properties: { text: { description: 'The words.', type: 'string', default: 'hello' } },
  };
  workspace.write(`${folder}/values.schema.json`, JSON.stringify(schema));
  workspace.write(`${folder}/README.md`, `# ${name}\n`);
  workspace.write(
    `${folder}/templates/saying.yaml`,
    `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Values.saying.name }}
  labels:
    {{- include "platform.labels" $ | nindent 4 }}
data:
  text: {{ .Values.saying.text | quote }}
`,
  );
}

/** The first two share a place in the registry, the last has one of its own. Each asks the Argo CD of the testbed what runs. */
function factsOf(link: Link, { secureRegistry, gitea, argoCd }: Testbed): string {
  const before = chain[chain.indexOf(link) - 1];
  const own = `oci://${secureRegistry.host}/${link === 'live' ? 'live' : 'platform'}`;
  return `# An environment of the story of promotion.
domain: ${link}.platform.example.com
cluster: { server: https://kubernetes.default.svc }
size: demo
nodes: 3
registry: ${own}
git: { repository: ${gitea.url}/${gitea.user}/promotion.git }
sync: { retry: { limit: -1, duration: 3s, maxDuration: 15s } }
argoCd: { url: ${argoCd.url} }
${before === undefined ? '' : `promotesFrom: ${before}\npromotion: { labels: [promotion], title: '${link}: ', gates: { healthy: true } }\n`}`;
}

/** The pin of a component. */
export function pinIn(workspace: WorkspaceCopy, link: Link, component: string): { version: string; digest: string } {
  return parse(workspace.read(`environments/${link}/releases/${component}.yaml`));
}
