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

/** A file that the service answered with. */
export interface AnsweredFile {
  /** What it is called, where the service says so. */
  readonly name: string | undefined;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
