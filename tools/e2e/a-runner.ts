import { isJsonObject, objectAt, textAt, textsAt, type JsonObject } from '@idp/model';
import type { Testbed } from '@idp/testbed';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'yaml';
import { askGitea } from './gitea';

/** A job that the forge gives out, with what it tells only whoever does it. */
export interface Task {
  readonly id: string;
  readonly job: Readonly<Record<string, unknown>>;
  readonly github: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
}

/** How a job ends, as the forge writes it down. */
export type Result = 'RESULT_SUCCESS' | 'RESULT_FAILURE' | 'RESULT_SKIPPED';

/** A runner of the forge. */
export interface Runner {
  /** The next job; undefined where none comes. */
  next(patience?: number): Promise<Task | undefined>;
  end(task: Task, result: Result): Promise<void>;
}

/** The machines that it stands for. */
const LABELS = ['ubuntu-24.04'];

/** Makes a runner of a repository known to the forge, in the protocol by which runners get their jobs. */
export async function registerRunner(testbed: Testbed, repository: string): Promise<Runner> {
  const path = `/repos/${testbed.gitea.user}/${repository}/actions/runners/registration-token`;
  const registration = JSON.parse(await askGitea(testbed.gitea, 'POST', path));
  const call = async (method: string, body: object, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(`${testbed.gitea.url}/api/actions/runner.v1.RunnerService/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method}: ${answer.status} ${text}`);
    const read: unknown = JSON.parse(text);
    return read;
  };
  const wanted = { name: 'story', token: registration.token, version: 'v1', labels: LABELS };
  const { uuid = '', token = '' } = textsAt(await call('Register', wanted), 'runner');
  const own = { 'x-runner-uuid': uuid, 'x-runner-token': token };
  await call('Declare', { version: 'v1', labels: LABELS }, own);
  return {
    next: async (patience = 30_000) => {
      for (const end = Date.now() + patience; Date.now() < end; await wait(500)) {
        const { task } = objectAt(await call('FetchTask', { tasksVersion: '0' }, own));
        if (isJsonObject(task)) return taskOf(task);
      }
      return undefined;
    },
    end: async ({ id }, result) => {
      const at = new Date().toISOString();
      await call('UpdateTask', { state: { id, result, startedAt: at, stoppedAt: at } }, own);
    },
  };
}

function taskOf(task: JsonObject): Task {
  const workflow: unknown = parse(Buffer.from(textAt(task, 'workflowPayload') ?? '', 'base64').toString('utf8'));
  const [job] = Object.values(objectAt(workflow, 'jobs'));
  return {
    id: String(task['id']),
    job: objectAt(job),
    github: objectAt(task, 'context'),
    secrets: textsAt(task, 'secrets'),
  };
}
