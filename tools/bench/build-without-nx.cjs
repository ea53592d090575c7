/**
 * Builds each workspace whose root is given, once for each time that it is given, in this one process and without Nx.
 * Prints as JSON the seconds that each build took, by the clock and of processors.
 */
require('../nx/ts.cjs');
const { readdirSync, rmSync } = require('node:fs');
const { join, sep } = require('node:path');
const { performance } = require('node:perf_hooks');
const prepare = require('../nx/src/executors/build/executor.ts').default;

function projectsOf(root) {
  const layers = readdirSync(join(root, 'libs'));
  const components = layers.flatMap((layer) =>
    readdirSync(join(root, 'libs', layer)).map((name) => ({ name, root: `libs/${layer}/${name}` })),
  );
  const environments = readdirSync(join(root, 'environments'));
  return [
    ...components,
    ...environments.map((name) => ({ name: `apps-of-apps-${name}`, root: `apps-of-apps/${name}` })),
  ];
}

/** A definition that is loaded already would cost nothing. */
function forget(root) {
  for (const folder of ['charts', 'apps-of-apps']) rmSync(join(root, folder), { recursive: true, force: true });
  for (const file of Object.keys(require.cache)) if (file.startsWith(`${root}${sep}`)) delete require.cache[file];
}

async function build(root) {
  forget(root);
  const projects = projectsOf(root);
  const start = performance.now();
  const used = process.cpuUsage();
  const run = await prepare(projects, root);
  for (const project of projects) {
    const { success, message } = await run(project);
    if (!success) throw new Error(message);
  }
  const { user, system } = process.cpuUsage(used);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

async function buildAll(roots) {
  const costs = [];
  for (const root of roots) costs.push(await build(root));
  process.stdout.write(JSON.stringify(costs));
}

buildAll(process.argv.slice(2));
