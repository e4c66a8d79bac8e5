export type FeedOptions = {
  /** Milliseconds, one after the other. */
  readonly list: number;
  readonly entries: number;
  readonly cards: number;
  readonly count: number;
};

/** What the feed does by itself: first there is nothing, then an empty list, then empty entries, then the cards. */
export function fillFeed({ list, entries, cards, count }: FeedOptions): void {
  const numbers = [...Array(count).keys()];
  const name = (index: number) => `feed-entry-${index}`;

  setTimeout(() => {
    const feed = document.createElement('div');
    feed.className = 'feature-feed';
    document.querySelector('main')?.append(feed);
    setTimeout(() => {
      feed.append(
        ...numbers.map((index) => {
          const entry = document.createElement('div');
          entry.id = name(index);
          return entry;
        }),
      );
      setTimeout(() => {
        for (const index of numbers) {
          const source = document.getElementById(`${name(index)}-template`)?.textContent ?? '';
          const parsed = new DOMParser().parseFromString(source, 'text/html');
          document.getElementById(name(index))?.append(...parsed.body.childNodes);
        }
      }, cards);
    }, entries);
  }, list);
}
