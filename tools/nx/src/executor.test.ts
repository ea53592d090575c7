import type { ExecutorContext } from '@nx/devkit';
import { onItsOwn, type Prepare } from './executor';

const context: ExecutorContext = {
  root: '/workspace',
  cwd: '/workspace',
  isVerbose: false,
  projectName: 'loki',
  nxJsonConfiguration: {},
  projectGraph: { nodes: {}, dependencies: {} },
  projectsConfigurations: { version: 2, projects: { loki: { root: 'libs/observability/loki' } } },
};

let print: jest.SpyInstance;

beforeEach(() => {
  print = jest.spyOn(console, 'log').mockImplementation();
});

afterEach(() => print.mockRestore());

describe('onItsOwn', () => {
  it('runs the one project and prints what it says', async () => {
    const prepare: Prepare =
      (projects) =>
      ({ root }) => ({ success: true, message: `${root} of ${projects.length}` });

    expect(await onItsOwn(prepare)({}, context)).toEqual({ success: true });
    expect(print).toHaveBeenCalledWith('libs/observability/loki of 1');
  });

  it('fails with the reason when it cannot be made ready', async () => {
    const prepare: Prepare = () => Promise.reject(new Error('no configuration'));

    expect(await onItsOwn(prepare)({}, context)).toEqual({ success: false });
    expect(print).toHaveBeenCalledWith(expect.stringContaining('no configuration'));
  });

  it('refuses a project that the graph does not hold', async () => {
    const prepare: Prepare = () => () => ({ success: true, message: '' });

    await expect(onItsOwn(prepare)({}, { ...context, projectName: 'tempo' })).rejects.toThrow(/"tempo"/);
  });
});
