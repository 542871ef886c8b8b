/** The import rules of docs/architecture.md. test/architecture/import-rules.spec.ts checks the tree and the rules. */

/** A package, found in node_modules or (where it is not installed) by its bare name. */
const npm = (names) => `(^|node_modules/)(@types/)?(${names})(/|$)`;
const OURS = '^(apps|libs)/';
const SPECS = '\\.spec\\.ts$';
/** What only specs use: made-up data, small stand-ins. */
const TESTING = '/testing/';
const DECISIONS = '^libs/modules/.+/(domain/.+|decide)\\.ts$';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'law-imports-nothing-of-ours',
      'The rules are to be read and published alone.',
      { path: '^libs/law/' },
      { path: OURS, pathNot: '^libs/law/' },
    ),
    rule(
      'kernel-imports-nothing-of-ours',
      'The kernel is the ground that everything stands on.',
      { path: '^libs/kernel/' },
      { path: OURS, pathNot: '^libs/kernel/' },
    ),
    rule(
      'platform-imports-only-kernel',
      'Mechanism knows no domain word.',
      { path: '^libs/platform/' },
      { path: OURS, pathNot: '^libs/(platform|kernel)/' },
    ),
    rule('libraries-import-no-app', 'Nothing reaches back.', { path: '^libs/' }, { path: '^apps/' }),
    rule(
      'modules-meet-at-contracts',
      'A module may import another only through its contract.ts.',
      { path: '^libs/modules/([^/]+)/' },
      { path: '^libs/modules/', pathNot: ['^libs/modules/$1/', '^libs/modules/[^/]+/contract\\.ts$'] },
    ),
    rule(
      'decisions-are-pure',
      'What decides imports no Nest, no SQL, no input or output, no randomness.',
      { path: DECISIONS, pathNot: SPECS },
      { path: [npm('@nestjs|pg|kysely|@electric-sql|kafkajs|@kurrent|pino|uuid'), '^libs/platform/(sql|embedded)/'] },
    ),
    rule(
      'decisions-touch-no-machine',
      'Files, sockets, processes and random numbers of node belong outside.',
      { path: DECISIONS, pathNot: SPECS },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'sql-clients-only-in-sql',
      'One place knows how to talk to a database.',
      { path: OURS, pathNot: ['^libs/platform/(sql|embedded)/', SPECS] },
      { path: npm('pg|@electric-sql/pglite') },
    ),
    rule(
      'brokers-only-in-adapters',
      'The Kafka and KurrentDB clients stay behind their ports.',
      { path: OURS, pathNot: '^libs/platform/.*/?(kurrentdb|kafka)/' },
      { path: npm('kafkajs|@kurrent') },
    ),
    rule('no-cycles', 'Decorators and ESM break on cycles.', { path: OURS }, { circular: true }),
    rule(
      'no-development-packages',
      'They are not installed in production.',
      { path: OURS, pathNot: [SPECS, TESTING] },
      { dependencyTypes: ['npm-dev'], pathNot: npm('@types/[^/]+') },
    ),
    rule(
      'testing-only-from-specs',
      'What is made for specs has no place in the product.',
      { path: OURS, pathNot: [SPECS, TESTING] },
      { path: TESTING, pathNot: 'node_modules' },
    ),
    rule('no-dead-imports', 'Nothing answers to this name.', { path: OURS }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
