/** A pull request as somebody wants it. */
export interface RequestText {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** A pull request of the forge. */
export interface OpenRequest extends RequestText {
  readonly number: number;
  /** Where people read it. */
  readonly url: string;
}

/** Who is asked to review a pull request. */
export interface Reviewers {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

/** A comment of a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
}

/** What is asked of a forge about the pull requests of one repository. Each call throws what a person can do about it. */
export interface Forge {
  readonly kind: 'gitea' | 'github';
  /** The open pull request from a branch to another; undefined where there is none. */
  find(branch: string, base: string): Promise<OpenRequest | undefined>;
  /** Opens one; undefined where the forge says that there is one. */
  open(branch: string, base: string, text: RequestText): Promise<OpenRequest | undefined>;
  edit(number: number, text: RequestText): Promise<OpenRequest>;
  close(number: number): Promise<void>;
  /** Adds labels that the repository has. */
  label(number: number, labels: readonly string[]): Promise<void>;
  ask(number: number, reviewers: Reviewers): Promise<void>;
  comments(number: number): Promise<readonly Comment[]>;
  /** Writes a comment anew. */
  comment(number: number, body: string): Promise<void>;
  editComment(id: number, body: string): Promise<void>;
}
