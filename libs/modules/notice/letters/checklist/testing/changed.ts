/** A copy of the content with the value at a path put in its place. Fails when the path is not there: no test may miss its mark. */
export function changed<T>(content: T, path: string, value: unknown): T {
  const copy: T = structuredClone(content);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  expect(last in at).toBe(true);
  at[last] = value;
  return copy;
}
