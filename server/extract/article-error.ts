/** An article that cannot be read; the message says what is wrong and what to do. */
export class ArticleError extends Error {
  override name = "ArticleError";
}
