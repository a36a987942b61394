/**
 * A table of functions that take and give plain JSON values; the last argument may be an AbortSignal. So it does not
 * matter to a caller whether the desk stands in this thread or in another: `callWorker` gives the same type across
 * threads.
 *
 * Written as a bound (`D extends Desk<D>`), so that interfaces fit.
 */
export type Desk<D> = {
  readonly [Name in keyof D]: (...args: never[]) => Promise<unknown>;
};

/** A desk that is open, and how it is closed: no call comes any more, and those under way have ended. */
export interface OpenDesk<D> {
  readonly desk: D;
  close(): Promise<void>;
}
