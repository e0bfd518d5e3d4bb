/** A text as it is compared: without accents and case, and with one form of the Greek sigma. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ς", "σ");
