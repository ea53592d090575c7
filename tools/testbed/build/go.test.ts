import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommandOf, moduleCommandOf } from './go';
import { programs } from './programs';
import { argoCdVersion, kubernetesVersion } from './versions';

const programOf = (name: string) => {
  const found = programs.find((program) => program.name === name);
  if (found === undefined) throw new TypeError(`there is no ${name}`);
  return found;
};

describe('the command that builds a program', () => {
  it('names a version where no go.mod does', () => {
    expect(buildCommandOf(programOf('helm'), '/into')).toEqual({
      command: 'go',
      args: ['install', expect.stringMatching(/^helm\.sh\/helm\/v4\/cmd\/helm@v4\./)],
      env: { GOFLAGS: '-buildvcs=false', GOBIN: '/into' },
    });
  });

  it('stamps the version that clients and charts ask the API server for', () => {
    const { args, cwd } = buildCommandOf(programOf('control-plane'), '/into', '/module');

    expect(cwd).toBe('/module');
    expect(args).toContain(
      `-s -w -X k8s.io/component-base/version.gitVersion=${kubernetesVersion} ` +
        `-X k8s.io/component-base/version.gitMajor=1 -X k8s.io/component-base/version.gitMinor=${kubernetesVersion.split('.')[1]}`,
    );
    expect(args.slice(-3)).toEqual(['-o', '/into/control-plane', './control-plane']);
  });

  it('calls C only for the forge, whose database is written in it', () => {
    const calling = programs.filter((program) => buildCommandOf(program, '/into', '/module').env.CGO_ENABLED === '1');

    expect(calling.map(({ name }) => name)).toEqual(['gitea']);
    expect(buildCommandOf(programOf('gitea'), '/into', '/module').args).toContain('sqlite,sqlite_unlock_notify');
  });

  it('asks Go where a module is', () => {
    expect(moduleCommandOf('example.com/m', '/module')).toMatchObject({
      args: ['list', '-m', '-f', '{{.Dir}}', 'example.com/m'],
      cwd: '/module',
    });
  });

  it('is of the versions that docs/testbed.md names', () => {
    const page = readFileSync(join(__dirname, '../../../docs/testbed.md'), 'utf8');

    expect(page).toContain(`Kubernetes ${kubernetesVersion.slice(1)} `);
    expect(page).toContain(`| Argo CD ${argoCdVersion.slice(1)} `);
  });
});
