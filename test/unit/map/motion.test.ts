import { expect, test } from "vitest";
import { milliseconds } from "../../../client/map/motion.ts";

test.each([
  ["420ms", 420],
  [" .42s", 420],
  ["0ms", 0],
  ["0s", 0],
  ["", 0],
])("a CSS time %j is %i milliseconds", (time, wanted) => {
  expect(milliseconds(time)).toBeCloseTo(wanted);
});
