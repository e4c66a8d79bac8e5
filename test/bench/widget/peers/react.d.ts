/** As much of React as the ring needs: its types are a package that nothing else here would use. */
declare module 'react' {
  export function createElement<Props>(component: (props: Props) => unknown, props: Props): object;
}

declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(element: object): void };
}
