/** Calls in a task of its own, so that the page can do its work in between. Not by a timer: some pages clear all of them. */
export function inNextTask(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(0);
}
