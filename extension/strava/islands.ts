/** What the kudos island says of the activity: whether it is the signed-in athlete's own; nothing where it does not say. */
export function ownersIn(props: string, id: string): boolean[] {
  const { ownedByCurrentAthlete } = aboutIn(props, 'entityId', id);
  return typeof ownedByCurrentAthlete === 'boolean' ? [ownedByCurrentAthlete] : [];
}

/** Whether the island that tags people calls it something else than a run. It has the base type, in lower case. */
export function isNoRunIn(props: string, id: string): boolean {
  const { activityType = 'run' } = aboutIn(props, 'activityId', id);
  return !/run$/i.test(String(activityType));
}

/** The props of an island; none where they cannot be read or are about another activity. */
function aboutIn(props: string, idName: string, id: string): Readonly<Record<string, unknown>> {
  try {
    const all = Object(JSON.parse(props)) as Record<string, unknown>;
    return String(all[idName]) === id ? all : {};
  } catch {
    return {};
  }
}
