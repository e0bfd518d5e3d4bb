import greek from "@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url";
import latin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";

const faces = [
  {
    url: latin,
    range: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212",
  },
  { url: greek, range: "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF" },
];

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

const face = async ({ url, range }: (typeof faces)[number]): Promise<string> => {
  const data = await asDataUrl(await (await fetch(url)).blob());
  const source = data.replace(/^data:[^;,]*/, "data:font/woff2");
  return `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${source}) format("woff2");unicode-range:${range}}`;
};

/**
 * The interface's font as CSS with the font inside (90 kB): a picture that is opened elsewhere then looks the same.
 * Empty when the font cannot be read; the picture then takes a font of the reader's machine.
 */
export const embeddedFonts = async (): Promise<string> => {
  try {
    return (await Promise.all(faces.map(face))).join("");
  } catch {
    return "";
  }
};
