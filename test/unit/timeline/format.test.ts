import { expect, test } from "vitest";
import { rangeLabel, tickLabel, windowLabel } from "../../../client/timeline/format.ts";
import { dayOf } from "../../../client/timeline/time/days.ts";

/** Intl puts thin or no-break spaces around a dash, as the version of its data has it. */
const plain = (text: string) => text.replace(/\s+/g, " ").replace(/ ?– ?/, " – ");

test("dates are written as each language writes them", () => {
  const [first, last] = [dayOf("2022-02-01"), dayOf("2025-08-13")];
  expect(plain(rangeLabel(first, last, "month", "el"))).toBe("Φεβ 2022 – Αυγ 2025");
  expect(plain(rangeLabel(first, last, "month", "en"))).toBe("Feb 2022 – Aug 2025");
  expect(rangeLabel(last, last, "day", "en")).toBe("13 Aug 2025");
  expect(tickLabel(last, "day", "el")).toBe("13 Αυγ");
  expect(tickLabel(last, "year", "el")).toBe("2025");
});

test("a window is told by whole years or months where it can be", () => {
  expect(plain(windowLabel({ from: "2022-01-01", to: "2024-12-31" }, "en"))).toBe("2022 – 2024");
  expect(plain(windowLabel({ from: "2025-07-01", to: "2025-08-31" }, "el"))).toBe("Ιουλ – Αυγ 2025");
  expect(windowLabel({ from: "2025-07-01", to: "2025-07-31" }, "en")).toBe("Jul 2025");
  expect(plain(windowLabel({ from: "2025-07-01", to: "2025-08-13" }, "en"))).toBe("1 Jul – 13 Aug 2025");
});
