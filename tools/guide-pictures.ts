/** Takes the pictures of docs/guide from a running Mitos with the first article: npx tsx tools/guide-pictures.ts [URL [PICTURE]] */
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { launchChromium } from "../test/support/chromium.ts";

const url = process.argv[2] ?? "http://127.0.0.1:4747";
const folder = fileURLToPath(new URL("../docs/guide/", import.meta.url));

type Look = "el light" | "el dark" | "en light" | "en dark";

/** Each picture: its language and theme, what is done before it is taken, and the size of the window if not a desk's. */
const pictures: [
  name: string,
  look: Look,
  reach: (page: Page) => Promise<unknown>,
  size?: { width: number; height: number },
][] = [
  ["map-light-el", "el light", async () => undefined],
  [
    "tie-dark-el",
    "el dark",
    async (page) => {
      await find(page, "κιμ", /Κιμ/);
      await page.keyboard.press("d");
      await page.keyboard.press("Enter");
      await page.getByText("Τι το αποδεικνύει").waitFor();
    },
  ],
  [
    "cypher-light-en",
    "en light",
    async (page) => {
      await find(page, "kim", /Kim/);
      await page.getByRole("button", { name: "The Cypher behind it" }).click();
      await page.getByRole("dialog").getByText("$id").first().waitFor();
    },
  ],
  [
    "lens-dark-en",
    "en dark",
    async (page) => {
      await page.getByRole("button", { name: "Country lens" }).click();
      await page.getByRole("button", { name: "Country lens", pressed: true }).waitFor();
      await page.waitForTimeout(6_000);
    },
  ],
  [
    "layouts-dark-el",
    "el dark",
    async (page) => {
      await page.getByRole("button", { name: "Διάταξη" }).click();
      await page.getByRole("menu").waitFor();
    },
  ],
  [
    "route-light-en",
    "en light",
    async (page) => {
      const routes = { ends: ["donald-trump", "kursk-oblast"], modality: ["happened", "planned"] };
      await page.goto(`/?routes=${encodeURIComponent(JSON.stringify(routes))}`);
      await page.waitForSelector('[data-map][data-settled="true"]');
      await page.getByRole("list", { name: "The routes" }).locator('[aria-expanded="true"]').waitFor();
    },
  ],
  [
    "console-dark-en",
    "en dark",
    async (page) => {
      await page.getByRole("link", { name: "Console" }).click();
      await page.getByRole("button", { name: "Meetings in order" }).click();
      await page.getByRole("button", { name: "Run" }).click();
      await page.getByRole("grid", { name: "Results" }).waitFor();
    },
  ],
  [
    "phone-light-el",
    "el light",
    async (page) => {
      await find(page, "ρωσια", /Ρωσία/);
      await page.waitForTimeout(1_000);
    },
    { width: 390, height: 844 },
  ],
];

const find = async (page: Page, letters: string, name: RegExp): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(letters);
  await page.getByRole("option", { name, selected: true, disabled: false }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name }).waitFor();
};

const browser = await launchChromium();
const only = process.argv[3];
for (const [name, look, reach, size] of pictures.filter(([name]) => !only || name === only)) {
  const [language, theme] = look.split(" ");
  const context = await browser.newContext({
    baseURL: url,
    viewport: size ?? { width: 1440, height: 900 },
    locale: language === "el" ? "el-GR" : "en-GB",
    colorScheme: theme === "dark" ? "dark" : "light",
    reducedMotion: "reduce",
    storageState: {
      cookies: [],
      origins: [{ origin: new URL(url).origin, localStorage: [{ name: "mitos.hints", value: "seen" }] }],
    },
  });
  const page = await context.newPage();
  await page.goto("/");
  await page.waitForSelector('[data-map][data-settled="true"]');
  await reach(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}
await browser.close();
