import {
  deploy,
  givenBy,
  openListener,
  openProvider,
  usageCode,
  type Context,
  type DeployOptions,
  type Form,
} from '@idp/deploy';
import { PlatformError } from '@idp/model';
import { askHidden, askYes } from './ask-person';
import { chartsOf } from './charts-of';
import { openWorkspace } from '../../open-workspace';
import { environmentNamed } from '../../environment-named';

/** What somebody asks for: which environment, how much of it, and how it is told. */
export interface DeployRequest extends DeployOptions {
  readonly environment: string | undefined;
  readonly json: boolean;
}

/** From nothing to a platform, told as the terminal allows; returns the exit code. */
export async function deployEnvironment(request: DeployRequest, root: string): Promise<number> {
  const isPerson = isPersonThere();
  const print = (text: string) => void process.stdout.write(text);
  try {
    const context = await openContext(request.environment, root, isPerson);
    const form = request.json ? 'json' : await formFor(context, isPerson);
    const { listen, end } = await openListener(form, print);
    const code = await deploy(request, { context, listen, ask: isPerson ? askYes : undefined });
    await end();
    return code;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const { listen } = await openListener(request.json ? 'json' : 'plain', print);
    listen({ type: 'failed', code: usageCode, problems: error.problems });
    return usageCode;
  }
}

/** A tree is drawn again and again, so that a question would be lost in it: where one may come, lines are printed. */
async function formFor({ provider, charts }: Context, isPerson: boolean): Promise<Form> {
  if (!isPerson) return 'plain';
  const { git, registryPlainHttp } = (await charts.environment()).facts.value;
  return provider.owned && git === undefined && registryPlainHttp ? 'tree' : 'plain';
}

/** Whether somebody sits at this terminal and can be asked. */
export function isPersonThere(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && process.env['CI'] === undefined;
}

/** What deploying or destroying an environment works with. */
export async function openContext(name: string | undefined, root: string, isPerson: boolean): Promise<Context> {
  const workspace = await openWorkspace(root);
  const { platform } = workspace;
  const environment = environmentNamed(name, platform);
  const { settings } = platform;
  return {
    name: environment.name,
    settings,
    provider: openProvider({ environment, settings, root, env: process.env }),
    charts: chartsOf(environment.name, root, workspace),
    given: givenBy(process.env, isPerson ? askHidden : undefined),
  };
}
