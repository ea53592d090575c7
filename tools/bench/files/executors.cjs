/** In the place of the plugin's executors: targets that do nothing cost what Nx itself costs. */
const done = { success: true, status: 'success', terminalOutput: '' };

for (const name of ['build', 'verify']) {
  exports[name] = async () => done;
  exports[`${name}Batch`] = async function* (graph) {
    for (const task of Object.keys(graph.tasks)) yield { task, result: done };
  };
}
