/** What a run leaves out is said aloud. */
export default async ({ runTestsByPath, testPathPatterns }, { testPathIgnorePatterns = [] }) => {
  const narrowed = runTestsByPath || (testPathPatterns?.patterns ?? []).length > 0;
  if (!narrowed && testPathIgnorePatterns.some((pattern) => pattern.includes('crash'))) {
    process.stderr.write('NOT RUN HERE: the kill tests in test/crash take minutes. Run: npm run test:crash\n');
  }
};
