import { parse } from 'yaml';
import { aWorkspace } from '../testing';
import environment from './generator';

function refusalOf(options: { name: string; promotesFrom?: string; domain?: string }): string {
  try {
    environment(aWorkspace(), options);
    return 'nothing was refused';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('nx g environment', () => {
  it('takes the facts of the one that it promotes from, with a domain of its own', () => {
    const tree = aWorkspace();
    environment(tree, { name: 'qa', promotesFrom: 'dev' });

    expect(parse(tree.read('environments/qa/environment.yaml', 'utf8') ?? '')).toEqual({
      domain: 'qa.example.com',
      cluster: { server: 'https://kubernetes.default.svc' },
      size: 'standard',
      nodes: 3,
      registry: 'oci://registry.example.com/platform',
      promotesFrom: 'dev',
    });
  });

  it('has the overrides of the one that it promotes from, and keeps its own', () => {
    const tree = aWorkspace();
    tree.write('environments/dev/values/loki.yaml', 'retention: 3d\n');
    tree.write('environments/dev/cluster.yaml', 'storageClasses: [fast]\n');
    tree.write('environments/qa/cluster.yaml', 'storageClasses: [slow]\n');
    environment(tree, { name: 'qa', promotesFrom: 'dev' });

    expect(tree.read('environments/qa/values/loki.yaml', 'utf8')).toBe('retention: 3d\n');
    expect(tree.read('environments/qa/cluster.yaml', 'utf8')).toBe('storageClasses: [slow]\n');
  });

  it('that promotes from none fits a laptop', () => {
    const tree = aWorkspace();
    environment(tree, { name: 'mine', promotesFrom: '' });

    expect(parse(tree.read('environments/mine/environment.yaml', 'utf8') ?? '')).toMatchObject({
      domain: 'mine.127-0-0-1.nip.io',
      size: 'demo',
    });
  });

  it('changes nothing the second time', () => {
    const tree = aWorkspace();
    environment(tree, { name: 'qa', promotesFrom: 'dev' });
    const before = tree.listChanges().map(({ path, content }) => [path, content?.toString()]);
    environment(tree, { name: 'qa', promotesFrom: 'dev' });

    expect(tree.listChanges().map(({ path, content }) => [path, content?.toString()])).toEqual(before);
  });

  it.each([
    [{ name: 'QA' }, '"QA" is no name'],
    [{ name: 'platform' }, '"platform" is taken'],
    [{ name: 'qa', promotesFrom: 'devv' }, 'there is no environment "devv"; did you mean "dev"?'],
    [{ name: 'qa', promotesFrom: 'qa' }, 'promotions would form a cycle: qa → qa'],
    [{ name: 'dev', promotesFrom: 'prod' }, 'promotions would form a cycle: dev → prod → dev'],
    [{ name: 'qa', domain: 'QA' }, '"QA" is no domain'],
  ])('refuses %j and says what is allowed', (options, message) => {
    expect(refusalOf(options)).toContain(message);
  });
});
