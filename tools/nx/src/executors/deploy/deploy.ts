import { deploy, givenBy, openListener, openProvider, usageCode, type DeployOptions, type Form } from '@idp/deploy';
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
  const isTerminal = process.stdout.isTTY === true && process.env['CI'] === undefined;
  const form: Form = request.json ? 'json' : isTerminal ? 'tree' : 'plain';
  const { listen, end } = await openListener(form, (text) => void process.stdout.write(text));
  const isPerson = process.stdin.isTTY === true && isTerminal;
  try {
    const { platform } = await openWorkspace(root);
    const environment = environmentNamed(request.environment, platform);
    const { settings } = platform;
    const context = {
      name: environment.name,
      provider: openProvider({ environment, settings, root, env: process.env }),
      charts: chartsOf(environment.name, root),
      settings,
      given: givenBy(process.env, isPerson ? askHidden : undefined),
    };
    return await deploy(request, { context, listen, ask: isPerson ? askYes : undefined });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    listen({ type: 'failed', code: usageCode, problems: error.problems });
    return usageCode;
  } finally {
    await end();
  }
}
