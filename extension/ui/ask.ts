import { fieldsOf } from '../background/check.ts';
import type { Answers, Query, QueryName } from '../background/queries.ts';
import type { Platform } from '../platform/platform.ts';

/**
 * Asks the background for what is too large to come with every page.
 *
 * @throws {Error} in plain words when it is out of reach
 */
export async function ask<Name extends QueryName>(
  { messages }: Pick<Platform, 'messages'>,
  query: Name,
): Promise<Answers[Name]> {
  const asked: Query = { query };
  return fieldsOf(await messages.ask(asked), query) as unknown as Answers[Name];
}
