export type ActivityPageOptions = {
  readonly menu: string;
  /** Milliseconds until `#view` is filled. */
  readonly viewAfter: number;
  /** Milliseconds until the islands are filled. */
  readonly islandsAfter: number;
  /** Milliseconds until splits and segments are known; 0 where they are. */
  readonly finishedAfter: number;
  readonly standalone: boolean;
  readonly kudos: string;
  readonly comments: string;
};

/** What the activity page does by itself: fills `#view` and the islands late, changes tabs without a load, folds. */
export function startActivity({
  menu,
  viewAfter,
  islandsAfter,
  finishedAfter,
  standalone,
  kudos,
  comments,
}: ActivityPageOptions): void {
  type PageView = {
    router(): { on(event: 'route', listener: (menu: string) => void): void; changeMenuTo(menu: string): void };
  };
  const { pageView } = globalThis as unknown as { readonly pageView: PageView };
  let shown = menu;
  let finished = finishedAfter === 0;

  function fillView(): void {
    const whole = document.getElementById(`${shown}-template`);
    const part = finished ? null : document.getElementById(`${shown}-unfinished-template`);
    const source = (part ?? whole)?.textContent ?? '';
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    document.getElementById('view')?.replaceChildren(...parsed.body.childNodes);
  }

  function showMenu(next: string): void {
    shown = next;
    for (const link of document.querySelectorAll<HTMLElement>('#pagenav a[data-menu]')) {
      link.parentElement?.classList.toggle('selected', link.dataset.menu === next);
    }
    fillView();
  }

  function menuOfAddress(): string {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('#pagenav a[data-menu]')];
    return links.find(({ pathname }) => pathname === location.pathname)?.dataset.menu ?? 'overview';
  }

  function element(tag: string, className: string, text: string): HTMLElement {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  }

  type Props = { readonly name?: string; readonly kudosCount?: number };
  const islands: Readonly<Record<string, (props: Props) => readonly HTMLElement[]>> = {
    ADPKudosAndComments: ({ kudosCount = 0 }) => [
      element('button', 'kudos', `${kudosCount} ${kudos}`),
      element('button', 'comments', comments),
    ],
    AvatarWrapper: ({ name = '' }) => [
      element(
        'span',
        'initials',
        name
          .split(' ')
          .map((part) => part.charAt(0))
          .join(''),
      ),
    ],
  };

  function fillIslands(): void {
    for (const island of document.querySelectorAll<HTMLElement>('[data-react-class]')) {
      const fill = islands[island.dataset.reactClass ?? ''];
      if (fill) island.replaceChildren(...fill(JSON.parse(island.dataset.reactProps ?? '{}') as Props));
    }
  }

  function onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const tab = target?.closest<HTMLAnchorElement>('#pagenav a[data-menu]');
    if (tab && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (!standalone) history.pushState(null, '', tab.getAttribute('href'));
      pageView.router().changeMenuTo(tab.dataset.menu ?? 'overview');
    } else if (target?.closest('a.collapse')) {
      event.preventDefault();
      document.querySelector('#heading .collapsable')?.classList.toggle('folded');
    } else if (target?.closest('.drop-down-menu .selection')) {
      target.closest('.drop-down-menu')?.classList.toggle('open');
    } else if (standalone && target?.closest('a[href^="/"]')) {
      event.preventDefault();
    }
  }

  pageView.router().on('route', showMenu);
  document.addEventListener('click', onClick);
  addEventListener('popstate', () => showMenu(menuOfAddress()));
  setTimeout(fillView, viewAfter);
  if (!finished) {
    setTimeout(() => {
      finished = true;
      fillView();
    }, finishedAfter);
  }
  setTimeout(fillIslands, islandsAfter);
}
