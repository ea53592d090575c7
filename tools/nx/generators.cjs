require('./ts.cjs');

exports.ci = require('./src/generators/ci/generator.ts').default;
exports.component = require('./src/generators/component/generator.ts').default;
exports.environment = require('./src/generators/environment/generator.ts').default;
exports.sync = require('./src/generators/sync/generator.ts').default;

/** Those that load much, loaded when they are asked for. */
for (const name of [
  'move-component',
  'override',
  'promote',
  'remove-component',
  'rename-component',
  'rollback',
  'upgrade',
])
  exports[name] = (tree, options) => require(`./src/generators/${name}/generator.ts`).default(tree, options);
