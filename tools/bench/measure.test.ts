import { cpuOf, measure } from './measure';

describe('the CPU of a command', () => {
  it('is what the shell and its children used, as user and as system', () => {
    expect(cpuOf('built\n0m0.01s 0m0.02s\n1m2.50s 0m0.47s\n')).toBeCloseTo(63);
  });

  it('holds what the command used, and no more than its time on all processors', async () => {
    const busy = 'const end = Date.now() + 200; while (Date.now() < end);';
    const { cost, output } = await measure(['-e', `${busy} console.log("done")`], __dirname);

    expect(output).toContain('done');
    expect(cost.wall).toBeGreaterThan(0.2);
    expect(cost.cpu).toBeGreaterThan(0.05);
  });
});

describe('a command that fails', () => {
  it('is no measurement: its last lines are told', async () => {
    await expect(measure(['-e', 'console.log("because"); process.exit(3)'], __dirname)).rejects.toThrow(
      /ended with 3:[^]*because/,
    );
  });
});
