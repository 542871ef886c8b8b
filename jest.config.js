/** Kill tests take minutes: they run when they are asked for by name, `npm run test:crash`, as CI does. */
const kills = process.argv.some((argument) => argument.includes('crash')) ? [] : ['<rootDir>/test/crash/'];

/** Jest runs ESM with swc; see docs/adr/0002-esm-jest-swc.md for why. */
export default {
  rootDir: '.',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...kills],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          keepClassNames: true,
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: '<rootDir>/jest.env.mjs',
  globalSetup: '<rootDir>/jest.setup.mjs',
  globalTeardown: '<rootDir>/jest.teardown.mjs',
  setupFiles: ['reflect-metadata'],
  moduleNameMapper: {
    '^@(law|kernel|platform|modules)/(.*)\\.js$': '<rootDir>/libs/$1/$2',
    '^@apps/(.*)\\.js$': '<rootDir>/apps/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testTimeout: 90000,
  // All cores: by default jest leaves one idle, which on two cores doubles the time.
  maxWorkers: '100%',
};
