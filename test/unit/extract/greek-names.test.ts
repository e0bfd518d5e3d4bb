import { describe, expect, it } from "vitest";
import { extract } from "../../../server/extract/extract.ts";
import { knowledgeOf } from "../../../server/extract/knowledge.ts";
import { sameSpelling, spellingKey } from "../../../server/extract/spelling.ts";

const entities = (text: string) => extract(text, { fileName: "a.txt" }).entities;
const claims = (text: string) =>
  extract(text, { fileName: "a.txt" }).claims.map(
    ({ subject, type, object }) => `${subject} ${type} ${object}`,
  );

describe("names of what has none of its own", () => {
  it.each([
    [
      "Η Βόρεια Κορέα έστειλε στρατιώτες στο Κουρσκ. Στρατιώτες της Βόρειας Κορέας αναπτύχθηκαν στο Κουρσκ.",
      "Βορειοκορεάτες στρατιώτες",
      "North Korean troops",
    ],
    ["Ουκρανικές δυνάμεις αναπτύχθηκαν στο Χάρκοβο.", "Ουκρανικές δυνάμεις", "Ukrainian forces"],
    [
      "Η Ρωσία και η Βόρεια Κορέα υπέγραψαν διμερή στρατηγική εταιρική σχέση.",
      "Διμερής στρατηγική εταιρική σχέση (Ρωσία, Βόρεια Κορέα)",
      "Russia–North Korea strategic partnership",
    ],
    [
      "Η Ελλάδα και η Γαλλία υπέγραψαν αμυντικό σύμφωνο.",
      "Αμυντικό σύμφωνο (Ελλάδα, Γαλλία)",
      "Greece–France defence pact",
    ],
  ])("%s", (text, nameEl, nameEn) => {
    expect(entities(text)).toContainEqual(expect.objectContaining({ nameEl, nameEn }));
  });
});

describe("spellings", () => {
  it("finds a known person spelt another way", () => {
    expect(sameSpelling("Ιλχάμ Αλίγεφ", knowledgeOf("el"))?.id).toBe("ilham-aliyev");
    expect(sameSpelling("Μάνος Αλίγεφ", knowledgeOf("el"))).toBeNull();
  });
  it("does not compare names of few consonants", () => expect(spellingKey("Λι Άιο")).toBe(""));
  it("keeps a longer name apart from a known surname in it", () => {
    const found = entities("Ο Ασάντ αλ Σεϊμπάνι έφτασε στη Ντόχα.").map(({ id }) => id);
    expect(found).not.toContain("bashar-al-assad");
  });
});

describe("offices", () => {
  it("gives respective holders their own country", () => {
    expect(
      claims(
        "Συναντήθηκαν οι υπουργοί Εξωτερικών της Ελλάδας και της Αιγύπτου, Γιώργος Γεραπετρίτης και Μπαντρ Αμπντελάτι.",
      ),
    ).toEqual(
      expect.arrayContaining(["giorgos-gerapetritis OFFICIAL_OF greece", "badr-abdelatty OFFICIAL_OF egypt"]),
    );
  });
  it("knows whose president it is only where the text speaks of the country", () => {
    expect(claims("Ukraine was not invited. President Volodymyr Zelenskiy criticised Russia.")).toContain(
      "volodymyr-zelenskyy LEADS ukraine",
    );
    expect(claims("President Volodymyr Zelenskiy criticised Russia.")).not.toContain(
      "volodymyr-zelenskyy LEADS ukraine",
    );
  });
  it("reads the dateline of an agency for the country and for nothing else", () => {
    const text = "GEORGETOWN (BBC) - President Irfaan Ali met Nicolas Maduro on Friday.";
    expect(claims(text)).toContain("irfaan-ali LEADS guyana");
    expect(entities(text).map(({ id }) => id)).not.toContain("bbc");
  });
});
