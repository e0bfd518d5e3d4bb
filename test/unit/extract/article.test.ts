import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ArticleError, readArticle } from "../../../server/extract/extract.ts";

describe("readArticle", () => {
  it("reads the front matter of the seed article and keeps the body byte for byte", () => {
    const raw = readFileSync("seeds/articles/putin-kim-call.txt", "utf8");
    const { info, body } = readArticle(raw, { fileName: "seeds/articles/putin-kim-call.txt" });
    expect(info).toEqual({
      id: "putin-kim-call-2025-08-12",
      title: "Τηλεφωνική συνομιλία Πούτιν–Κιμ",
      lang: "el",
      publishedOn: "2025-08-13",
      url: null,
    });
    expect(body).toBe(readFileSync("test/gold/putin-kim-call.txt", "utf8"));
  });

  it("makes up what a plain text does not say", () => {
    const { info, body } = readArticle("Ο Πούτιν τηλεφώνησε στον Κιμ.\r\n", {
      fileName: "/a/Το άρθρο μου.txt",
    });
    expect(info).toEqual({
      id: "to-arthro-mou",
      title: "Ο Πούτιν τηλεφώνησε στον Κιμ.",
      lang: "el",
      publishedOn: null,
      url: null,
    });
    expect(body).toBe("Ο Πούτιν τηλεφώνησε στον Κιμ.\r\n");
  });

  it("takes the first line « date …» as the day of publication, not as text", () => {
    const { info, body } = readArticle(" date 2025-08-13 \n\nPutin met Kim.");
    expect(info.publishedOn).toBe("2025-08-13");
    expect(info.id).toBe("putin-met-kim");
    expect(body).toBe("Putin met Kim.");
  });

  it("keeps CRLF and a byte order mark from hiding the front matter", () => {
    const { info, body } = readArticle("\uFEFF---\r\nid: a-b\r\nlang: en\r\n---\r\nPutin met Kim.\r\n");
    expect([info.id, info.lang, body]).toEqual(["a-b", "en", "Putin met Kim.\r\n"]);
  });

  it.each([
    ["", /empty/],
    ["---\nid: x\n---\n \n", /empty/],
    ["---\npublishedOn: 2025-02-30\n---\nPutin met Kim.", /publishedOn must be a date/],
    [" date 2025-13-01 \nPutin met Kim.", /"2025-13-01".*not a date/],
    ["---\nlang: fr\n---\nPutin a vu Kim.", /language "fr" is not supported.*lang: el.*lang: en/],
    ["---\nid: Not An Id\n---\nPutin met Kim.", /id must be like/],
    ["---\n: : [\n---\nPutin met Kim.", /not valid YAML|front matter is wrong/],
    ["---\nauthor: me\n---\nPutin met Kim.", /front matter is wrong/],
    ["Путин встретился с Кимом в Пхеньяне.", /neither Greek nor English/],
    ["PK\u0003\u0004\0\0\0binary", /not a text/],
  ])("refuses %j with a message that helps", (raw, message) => {
    expect(() => readArticle(raw)).toThrow(ArticleError);
    expect(() => readArticle(raw)).toThrow(message);
  });
});
