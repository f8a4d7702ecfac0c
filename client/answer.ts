/** What the service answered. */
export interface Answer<Data> {
  readonly data: Data;
  readonly status: number;
  /** The version of what was answered, for `If-Match`. */
  readonly etag: string | undefined;
  /** Where what was made is. */
  readonly location: string | undefined;
  /** The number of the request, which the log of the service has too. */
  readonly requestId: string | undefined;
}
