/** What somebody asks for: a place for an application. */
export interface Asked {
  readonly name: string;
  readonly owner: string;
  readonly repository: string;
}

/** Who takes requests, and the token that is shown to them. */
export interface Desk {
  readonly url: string;
  readonly token: string;
}

/** Hands a request in; refused is whatever is not taken at once, and the token goes nowhere else. */
export async function handIn(asked: Asked, { url, token }: Desk): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`Pipelines did not take the request: ${answer.status} ${answer.statusText}`);
}
