/** What an act throws. Fails where it throws nothing, so that a test of a problem can never pass by silence. */
export function thrownBy(act: () => unknown): unknown {
  let result: unknown;
  try {
    result = act();
  } catch (problem) {
    return problem;
  }
  throw new Error(`expected a problem, found ${JSON.stringify(result)?.slice(0, 200)}`);
}

/** The same for a message alone. */
export function messageOf(act: () => unknown): string {
  const problem = thrownBy(act);
  return problem instanceof Error ? problem.message : String(problem);
}
