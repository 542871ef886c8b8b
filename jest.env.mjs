import { PGlite } from '@electric-sql/pglite';
import { TestEnvironment } from 'jest-environment-node';

/** jest-worker's "no more tests for you". */
const END = 2;

/** An open engine has a ten-second timer of its own, and jest would wait for it or kill the worker. */
const closeAtEnd = () => {
  if (!process.send) return; // run in band: jest.teardown.mjs closes it
  const onMessage = ([type]) => {
    if (type !== END) return;
    process.off('message', onMessage);
    void globalThis.__PGLITE_OF_WORKER__.then((lite) => lite.close());
  };
  process.on('message', onMessage);
};

const start = () => {
  closeAtEnd();
  return PGlite.create();
};

/**
 * One embedded PostgreSQL per jest worker, started by the first spec that asks for it: starting one costs seconds and
 * hundreds of megabytes, emptying one costs milliseconds. It lives on the worker's own globalThis, which outlasts the
 * sandbox of each spec file; jest deep-copies `process`, so it must not hang there.
 */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.__PGLITE__ = () => (globalThis.__PGLITE_OF_WORKER__ ??= start());
  }
}
