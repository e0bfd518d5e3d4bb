import { z } from "zod";
import { ApiProblem } from "./problems.ts";

type Part = "path" | "query" | "body";

const name = (part: Part, path: PropertyKey[]): string => [part, ...path.map(String)].join(".");

/**
 * Checks one part of a request against its schema.
 * @throws ApiProblem 400 with a message for each field that is wrong, named like query.limit
 */
export const checkPart = <T extends z.ZodType>(schema: T, part: Part, value: unknown): z.output<T> => {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const errors = read.error.issues.map((issue) => ({ path: name(part, issue.path), message: issue.message }));
  const detail = errors.map((error) => `${error.path}: ${error.message}`).join("; ");
  throw new ApiProblem(400, "The request is not as it should be", detail, { errors });
};

/**
 * Checks an answer before it is sent: one that breaks its own schema is a mistake of the server.
 * @throws Error that names the fields that are wrong
 */
export const checkAnswer = <T extends z.ZodType>(schema: T, value: unknown): z.output<T> => {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new Error(`An answer breaks its own schema:\n${z.prettifyError(read.error)}`);
};
