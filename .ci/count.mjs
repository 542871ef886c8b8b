import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [passedSteps = '0', failedSteps = '0', folder = '.'] = process.argv.slice(2);
const total = { passed: Number(passedSteps), failed: Number(failedSteps), skipped: 0 };

const resultsOf = (name) => {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};
const here = [resultsOf('tests.json'), resultsOf('crash.json')];
/** Runs on real servers, each with what its suites say where the server is missing. */
const onServers = [
  { results: resultsOf('postgres.json'), missing: 'TEST_POSTGRES_URL is not set' },
  { results: resultsOf('kafka.json'), missing: 'TEST_KAFKA is not set' },
];

/** Stand-ins of suites that a step with the real server has run: neither left out nor to be counted twice. */
const standIn = (suite, test) =>
  test.status === 'pending' &&
  onServers.some(
    ({ results, missing }) =>
      test.title.includes(missing) && results?.testResults.some((real) => real.name === suite.name),
  );

const keyOf = (suite, test) => `${suite.name}\0${test.fullName}`;
const suitesOf = (results) => results?.testResults ?? [];

/** Passed on a server: what both runs had is one test. */
const already = new Set(
  onServers.flatMap(({ results }) =>
    suitesOf(results).flatMap((suite) =>
      suite.assertionResults.filter((test) => test.status === 'passed').map((test) => keyOf(suite, test)),
    ),
  ),
);

const add = (results, leaveOut) => {
  for (const suite of suitesOf(results)) {
    if (suite.status === 'failed' && suite.assertionResults.length === 0) total.failed += 1; // it could not be loaded
    for (const test of suite.assertionResults.filter((each) => !leaveOut(suite, each))) {
      if (test.status === 'passed' || test.status === 'failed') total[test.status] += 1;
      else total.skipped += 1;
    }
  }
};
for (const { results } of onServers) add(results, () => false);
for (const results of here) {
  add(results, (suite, test) => standIn(suite, test) || (test.status === 'passed' && already.has(keyOf(suite, test))));
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
