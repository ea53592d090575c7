/** Prints, as JSON, what verify says of each place that it reads as JSON from its input. */
require('../nx/ts.cjs');
const { readFileSync } = require('node:fs');
const { reportFaults } = require('./faults/report-faults.ts');

reportFaults(JSON.parse(readFileSync(0, 'utf8'))).then((reports) => process.stdout.write(JSON.stringify(reports)));
