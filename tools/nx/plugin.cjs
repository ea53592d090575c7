require('./ts.cjs');
module.exports = require('./src/plugin.ts');
