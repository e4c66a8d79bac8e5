/** What a page made with React does after hydration where server and client differ: it makes its root anew. */
export function renderAgain({ after }: { readonly after: number }): void {
  const root = document.getElementById('__next');
  const source = root?.cloneNode(true);
  setTimeout(() => {
    root?.replaceChildren(...(source?.childNodes ?? []));
    root?.setAttribute('data-rendered', 'again');
  }, after);
}
