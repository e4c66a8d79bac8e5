/**
 * The facts that are known. Unknown facts are absent, not `undefined`, so that nobody has to tell the two apart.
 *
 * @param facts of a shape whose facts are all optional
 */
export function present<Facts extends object>(
  facts: {
    readonly [Fact in keyof Facts]?: Facts[Fact] | undefined;
  },
): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<Facts>;
}
