import { keepRequest, openForge, openOrigin, type Forge, type Origin } from '@idp/forge';
import { codeSpan, PlatformError, type EnvironmentFolder, type Platform } from '@idp/model';
import { renderMarkdown } from '@idp/plan';
import { renderBody, requestSettingsOf, type FileChange, type Section } from '@idp/promotion';
import { pageOf, renderReport } from '@idp/verify';
import type { Told } from './clean-gate';

/** A change of an environment that becomes a pull request. */
export interface EnvironmentChange {
  readonly branch: string;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly Section[];
  readonly files: readonly FileChange[];
  /** What it does to the environment. */
  readonly told: Told;
  /** How to undo it, in Markdown. */
  readonly undo: string;
}

/** Where changes of an environment are published. */
export interface Publisher {
  readonly origin: Origin;
  readonly forge: Forge;
}

/** Opens the forge for changes of an environment: to the branch that it follows. */
export async function openPublisher(
  root: string,
  environment: EnvironmentFolder,
  platform: Platform,
): Promise<Publisher> {
  const base = environment.facts.value.git?.revision ?? 'main';
  const origin = await openOrigin(root, base);
  return { origin, forge: await openForge(origin.url, platform.settings.forge, process.env) };
}

/** Makes branch and pull request what the change is, and says what became of it; a second call changes nothing. */
export async function publishChange(
  change: EnvironmentChange,
  environment: EnvironmentFolder,
  { origin, forge }: Publisher,
): Promise<string> {
  const { branch, title, files } = change;
  const body = bodyOf(change, environment);
  await origin.publish(branch, { message: title, files });
  const settings = requestSettingsOf(environment);
  const kept = await keepRequest(forge, { branch, base: origin.base, title, body, ...settings });
  return [`${kept.outcome}: ${kept.url}`, ...kept.notes.map((note) => `  ${note}`)].join('\n');
}

/** Closes the pull request of a change that is none any more, and takes its branch away; undefined where there is none. */
export async function withdrawChange(branch: string, { origin, forge }: Publisher): Promise<string | undefined> {
  const there = await forge.find(branch, origin.base);
  if (there === undefined) return undefined;
  await origin.withdraw(branch, () => forge.close(there.number));
  return `closed, because nothing moves: ${there.url}`;
}

function bodyOf({ intro, sections, told, undo }: EnvironmentChange, { name }: EnvironmentFolder): string {
  const all = [
    ...sections,
    { title: 'Verify', lines: verifyLines(told) },
    { title: 'How to undo it', lines: [undo], isWhole: true },
  ];
  return renderBody(intro, all, (largest) => {
    if (told instanceof PlatformError) return `## Plan\n\nThere is no plan, for the reason that is told under Verify.`;
    const document = { from: `${name} as it is pinned`, to: 'with these pins', environments: [told.plan] };
    return renderMarkdown(document, largest)
      .replace(/^# /m, '## ')
      .replaceAll(/^## (?!Plan)/gm, '### ');
  });
}

/** How many findings the text of a pull request shows. */
const SHOWN = 10;

function verifyLines(told: Told): readonly string[] {
  const verdict = told instanceof PlatformError ? told : told.verdict;
  if (verdict instanceof PlatformError)
    return verdict.problems.map(
      ({ where, what, remedy }) => `**unknown**: ${codeSpan(`${where}: ${what}; ${remedy}`, { longest: 600 })}`,
    );
  const [headline = ''] = renderReport(verdict).split('\n');
  const findings = verdict.findings.map(
    ({ component, check, what }) => `**${component ?? 'platform'}**: ${codeSpan(what)} (${pageOf(check)})`,
  );
  const more = findings.length > SHOWN ? [`… and ${findings.length - SHOWN} more`] : [];
  return [headline, ...findings.slice(0, SHOWN), ...more];
}
