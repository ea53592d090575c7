import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const workspace = join(__dirname, '../../..');

/** In a process of its own, because Jest cannot load the configuration, which is an ES module. */
const program = `
  const { ESLint } = require('eslint');
  const eslint = new ESLint({ cwd: process.cwd() });
  const cases = JSON.parse(process.argv[1]);
  Promise.all(cases.map(async ([filePath, module]) => {
    const [result] = await eslint.lintText("import thing from '" + module + "';\\n\\nthing();\\n", { filePath });
    return result.messages.some(({ ruleId }) => /import-by-name|no-restricted-imports/.test(ruleId));
  })).then((refused) => console.log(JSON.stringify(refused)));
`;

const allowed = [
  ['libs/security/vault/component.ts', '@idp/model'],
  ['libs/security/vault/component.ts', '@idp/infrastructure/cert-manager'],
  ['libs/security/vault/component.ts', '@idp/security/external-secrets'],
  ['libs/security/vault/component.ts', './values.gen'],
  ['libs/security/vault/component.test.ts', '@idp/testing'],
  ['tools/render/index.ts', '@idp/model'],
  ['tools/render/contracts/routes.ts', '../chart'],
  ['tools/nx/src/plugin.ts', '@idp/gitops'],
] as const;

const refused = [
  ['libs/security/vault/component.ts', '@idp/observability/loki'],
  ['libs/security/vault/component.ts', '@idp/testing'],
  ['libs/security/vault/component.ts', '@idp/render'],
  ['libs/security/vault/component.ts', '../../observability/loki/component'],
  ['libs/security/vault/component.ts', '../external-secrets/component'],
  ['libs/security/vault/component.test.ts', '@idp/render'],
  ['tools/model/index.ts', '@idp/render'],
  ['tools/render/index.ts', '@idp/gitops'],
  ['tools/render/index.ts', '@idp/security/vault'],
  ['tools/render/index.ts', '../model/index'],
  ['tools/deploy/index.ts', '@idp/nx'],
  ['tools/nx/src/plugin.ts', '../../model/index'],
] as const;

describe('import rules', () => {
  const cases = [...allowed, ...refused];
  const output = execFileSync(process.execPath, ['-e', program, JSON.stringify(cases)], {
    cwd: workspace,
    encoding: 'utf8',
  });
  const verdicts: unknown = JSON.parse(output);
  const isRefused = (index: number): unknown => Array.isArray(verdicts) && verdicts[index];

  it.each(allowed.map((pair, index) => [...pair, index] as const))('let %s import %s', (_file, _module, index) => {
    expect(isRefused(index)).toBe(false);
  });

  it.each(refused.map((pair, index) => [...pair, allowed.length + index] as const))(
    'do not let %s import %s',
    (_file, _module, index) => {
      expect(isRefused(index)).toBe(true);
    },
  );
});
