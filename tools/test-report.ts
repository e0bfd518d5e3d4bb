import { readFileSync } from "node:fs";
import { z } from "zod";

/** What is read of the JSON report of vitest. */
const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** What one run of vitest came to; `failures` has the words for each test, or whole file, that failed. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

/** Enough to tell what went wrong without scrolling back: the message and the first lines of where. */
const shortened = (message: string): string => message.split("\n").slice(0, 14).join("\n");

/**
 * @param file the report that vitest's reporter "json" wrote
 * @throws when it is not such a report
 */
export function outcomeOf(file: string): Outcome {
  const report = Report.parse(JSON.parse(readFileSync(file, "utf8")));
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (!failed.length && status === "failed") return [`${name}\n${shortened(message)}`];
    return failed.map(
      (test) => `${name} > ${test.fullName}\n${(test.failureMessages ?? []).map(shortened).join("\n")}`,
    );
  });
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}
