/**
 * How many checks went well and how many did not.
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/**
 * The part of Vitest's JSON report that is counted.
 * @typedef {object} Report
 * @property {{name: string, status: string, assertionResults: {status: string}[]}[]} testResults one for each file
 */

/** @type {Tally} */
export const none = { passed: 0, failed: 0 };
/** @type {Tally} */
export const onePassed = { passed: 1, failed: 0 };
/** @type {Tally} */
export const oneFailed = { passed: 0, failed: 1 };

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

/**
 * Counts a run of Vitest. What keeps tests from running counts as a failure too, so that nothing passes by not running:
 * a file that does not load or whose set-up breaks, a project without a single test run, a missing report, and an
 * error outside of any test, which shows only in the exit code.
 * @param {Report | undefined} report undefined when Vitest wrote none
 * @param {number} code Vitest's exit code
 * @param {readonly string[]} projects the projects that were asked for; their tests lie in `test/<project>/`
 * @returns {Tally}
 */
export function tallyOf(report, code, projects) {
  if (report === undefined) return oneFailed;
  const counted = sum([
    ...report.testResults.map(tallyOfFile),
    ...projects.map((project) => (hasRun(report, project) ? none : oneFailed)),
  ]);
  return code !== 0 && counted.failed === 0 ? sum([counted, oneFailed]) : counted;
}

/**
 * The last line of a test run.
 * @param {Tally} tally
 * @returns {string}
 */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** @param {Report['testResults'][number]} file */
function tallyOfFile({ status, assertionResults }) {
  const tally = { passed: count(assertionResults, 'passed'), failed: count(assertionResults, 'failed') };
  return status === 'failed' && tally.failed === 0 ? sum([tally, oneFailed]) : tally;
}

/**
 * @param {Report} report
 * @param {string} project
 */
function hasRun({ testResults }, project) {
  const files = testResults.filter(({ name }) => name.replaceAll('\\', '/').includes(`/test/${project}/`));
  return files.some(
    ({ assertionResults }) => count(assertionResults, 'passed') + count(assertionResults, 'failed') > 0,
  );
}

/**
 * @param {{status: string}[]} results
 * @param {string} wanted
 */
function count(results, wanted) {
  return results.filter(({ status }) => status === wanted).length;
}
