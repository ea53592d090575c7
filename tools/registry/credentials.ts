/** Who asks: a user with a password, or a token that stands for both. */
export type Credentials = { readonly user: string; readonly password: string } | { readonly identityToken: string };

/** What is known of a host, and why it is not more. */
export interface Known {
  readonly credentials?: Credentials;
  /** What could not be read, in words that hold nothing secret. */
  readonly fault?: string;
}
