import { join } from 'node:path';
import ts from 'typescript';
import { workspaceRoot } from './this-platform';

/** The messages of the compiler about a definition, in the place of a component of this workspace. */
function errorsOf(body: string): string[] {
  const file = join(workspaceRoot, 'libs/observability/trial/component.ts');
  const source = `import { defineComponent } from '@idp/model';
import vault from '@idp/security/vault';
interface Values { retention: string; volume: { size: string } }
export default defineComponent({
  name: 'trial', description: 'A trial', namespace: 'observability', owner: 'platform-team',
  chartValues: (values: Values) => ({ retention: values.retention }),
  ${body}
});
export const address = vault.exports;
`;
  const { config } = ts.readConfigFile(join(workspaceRoot, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, workspaceRoot);
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([file], { ...options, types: ['node'] }, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the compiler', () => {
  it('agrees with a definition whose keys are known', () => {
    expect(errorsOf("sizes: { ha: { retention: '30d', volume: {} } },")).toEqual([]);
  }, 60_000);

  it.each([
    [
      'a wrong value in a size',
      "sizes: { ha: { retentoin: '30d' } },",
      /'retentoin' does not exist.*|Did you mean.*'retention'/,
    ],
    ['a wrong value deep in a size', "sizes: { ha: { volume: { sise: '1Gi' } } },", /'sise'/],
    ['a wrong size', "sizes: { huge: { retention: '30d' } },", /'huge'/],
    ['a value that the schema does not have', 'templateValues: ({ retentoin }) => ({ retentoin }),', /'retentoin'/],
    ['a wrong key of the definition', 'routez: {},', /'routez'/],
    ['a wrong key of a contract', "routes: { trial: { service: 'trial', prot: 80 } },", /'prot'/],
    ['an unknown kind', "clusterKinds: ['ClusterRoll'],", /"ClusterRoll"/],
    [
      'something that another component does not export',
      'templateValues: () => ({ a: vault.exports.adress }),',
      /'adress'/,
    ],
  ])(
    'refuses %s',
    (_name, body, message) => {
      expect(errorsOf(body).join('\n')).toMatch(message);
    },
    60_000,
  );
});
