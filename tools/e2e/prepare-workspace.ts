import type { JsonObject } from '@idp/model';
import type { Testbed } from '@idp/testbed';
import { copyWorkspace, writeStandIns, type WorkspaceCopy } from '@idp/testing';
import { loadPlatform } from '@idp/workspace';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/**
 * A copy of this workspace in which one environment is the testbed, by these facts and nothing else, with stand-ins
 * for what others publish; with the real charts where PLATFORM_MIRRORS says where they are.
 */
export async function prepareWorkspace(
  testbed: Testbed,
  root: string,
  environment: string,
  facts: JsonObject,
): Promise<WorkspaceCopy> {
  const mirror = join(testbed.folder, 'tmp/stand-ins');
  mkdirSync(mirror, { recursive: true });
  const { host, user, passwordFile } = testbed.secureRegistry;
  const auth = Buffer.from(`${user}:${readFileSync(passwordFile, 'utf8')}`).toString('base64');
  Object.assign(process.env, {
    PLATFORM_MIRRORS: process.env.PLATFORM_MIRRORS || writeStandIns(await loadPlatform(root), mirror),
    DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [host]: { auth } } }),
    NODE_EXTRA_CA_CERTS: testbed.ca,
  });
  const workspace = copyWorkspace();
  rmSync(join(workspace.root, 'environments', environment, 'releases'), { recursive: true });
  const file = `environments/${environment}/environment.yaml`;
  const document = parseDocument(workspace.read(file));
  for (const [name, fact] of Object.entries(facts)) document.set(name, fact);
  workspace.write(file, document.toString());
  return workspace;
}

/** Retries come sooner than people would want them. */
export const soon: JsonObject = { retry: { limit: -1, duration: '3s', maxDuration: '15s' } };

/** Runs Nx in the workspace; what fails is thrown with all that it printed. */
export function nx(workspace: WorkspaceCopy, ...args: string[]): string {
  const { status, output } = workspace.nx(...args);
  if (status !== 0) throw new Error(`nx ${args.join(' ')}:\n${output}`);
  return output;
}
