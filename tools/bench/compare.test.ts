import { tasksOf } from './compare';

describe('the tasks of a run', () => {
  it('are those that Nx lists, without those that it read from its cache', () => {
    const output =
      'NX   Running target build for 21 projects and 199 tasks they depend on:\n' +
      'Nx read the output from the cache instead of running the command for 219 out of 220 tasks.\n';

    expect(tasksOf(output)).toEqual({ ran: 1, all: 220 });
  });

  it('have all run when Nx says nothing of its cache', () => {
    expect(tasksOf('NX   Running target build for 16 projects:\n')).toEqual({ ran: 16, all: 16 });
  });

  it('are not known when Nx does not tell them', () => {
    expect(tasksOf('> nx run loki:build\n')).toBeUndefined();
  });
});
