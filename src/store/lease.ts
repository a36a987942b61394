/** The right to post a delivery, until it ends or another takes it. */
export interface Lease {
  readonly delivery: number;
  readonly holder: string;
}
