/** In the place of the plugin's executors: a build that does nothing costs what Nx itself costs. */
const done = { success: true, status: 'success', terminalOutput: '' };

exports.build = async () => done;
exports.buildBatch = async function* (graph) {
  for (const task of Object.keys(graph.tasks)) yield { task, result: done };
};
