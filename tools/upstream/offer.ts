/** What a source has for an upstream, before it is downloaded. */
export interface Offer {
  /** As the source writes it. */
  readonly version: string;
  /** Where it lies, for messages. */
  readonly address: string;
  /** Of what will be downloaded, where the source says it. */
  readonly digest?: string;
  download(): Promise<Uint8Array>;
}

/** The most bytes that an archive or a file of manifests may have. */
export const DOWNLOAD_LIMIT = 64 * 1024 * 1024;
