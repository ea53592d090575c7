/** A repository of a forge, and how it is asked about. */
export interface Repository {
  readonly kind: 'gitea' | 'github';
  /** Where people see it. */
  readonly url: string;
  /** The beginning of the addresses of the forge's API. */
  readonly api: string;
  readonly owner: string;
  readonly name: string;
  readonly token: string;
  /** The variables that may hold the token. */
  readonly tokens: readonly string[];
}
