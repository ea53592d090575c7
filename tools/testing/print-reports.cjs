/** Prints, as JSON, the report on each workspace whose root is given: what a person would read, or nothing. */
require('../nx/ts.cjs');
const { PlatformError, reportOf } = require('../model/index.ts');
const { findReleaseProblems } = require('../gitops/index.ts');
const { findProblems } = require('../render/index.ts');
const { loadPlatform } = require('../workspace/index.ts');

const TODAY = '2026-06-30';

async function reportOn(root) {
  try {
    const platform = await loadPlatform(root);
    const ofReleases = platform.environments.flatMap((environment) =>
      findReleaseProblems(environment, platform, TODAY),
    );
    const problems = [...findProblems(platform), ...ofReleases];
    return problems.length === 0 ? '' : reportOf(problems);
  } catch (error) {
    if (error instanceof PlatformError) return error.message;
    throw error;
  }
}

Promise.all(process.argv.slice(2).map(reportOn)).then((reports) => process.stdout.write(JSON.stringify(reports)));
