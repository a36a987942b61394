/** Long work calls it now and then: who else is served by this thread, or tells it to stop, gets a turn. */
export function letOthersWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
