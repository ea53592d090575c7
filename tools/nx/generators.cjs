require('./ts.cjs');

exports.component = require('./src/generators/component/generator.ts').default;
exports.environment = require('./src/generators/environment/generator.ts').default;
exports.sync = require('./src/generators/sync/generator.ts').default;
exports.upgrade = (tree, options) => require('./src/generators/upgrade/generator.ts').default(tree, options);
