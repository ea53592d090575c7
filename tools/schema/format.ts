/** A form that a string may have to take. */
export interface Format {
  readonly validate: RegExp;
  /** Ends the sentence "… is not". */
  readonly says: string;
}
