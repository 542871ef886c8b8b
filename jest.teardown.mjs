/** Closes the engine of jest.env.mjs when the specs ran in jest's own process; in workers it closes itself. */
export default async () => {
  const lite = await globalThis.__PGLITE_OF_WORKER__;
  await lite?.close();
};
