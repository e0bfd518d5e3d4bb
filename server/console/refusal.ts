/** Why the console did not run, or did not finish, a query. `status` is what it means in HTTP terms. */
export class Refusal extends Error {
  override name = "Refusal";
  status: 400 | 403 | 408 | 422 | 503;
  title: string;

  constructor(status: Refusal["status"], title: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.status = status;
    this.title = title;
  }
}
