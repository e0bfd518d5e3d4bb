import { expect, test } from "vitest";
import { asText } from "../../../client/statements/written.ts";

test("a statement that is copied has its parameters before it, as comments", () => {
  const text = asText({ name: "a/b", text: "// what\nRETURN $id\n", parameters: { id: "x", limit: 5 } });
  expect(text).toBe('// $id = "x"\n// $limit = 5\n// what\nRETURN $id');
});
