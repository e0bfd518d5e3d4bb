/** Takes a picture of a page: npx tsx tools/shot.ts URL out.png [--width 1440] [--height 900] [--dark] [--lang el] [--wait ms] [--full] */
import { parseArgs } from "node:util";
import { launchChromium } from "../test/support/chromium.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: "string", default: "1440" },
    height: { type: "string", default: "900" },
    scale: { type: "string", default: "1" },
    lang: { type: "string", default: "en" },
    wait: { type: "string", default: "1500" },
    dark: { type: "boolean", default: false },
    full: { type: "boolean", default: false },
  },
});
const [url, file] = positionals;
if (!url || !file) {
  console.error(
    "Usage: npx tsx tools/shot.ts URL out.png [--width 1440] [--height 900] [--dark] [--lang el]",
  );
  process.exit(1);
}

const browser = await launchChromium();
try {
  const context = await browser.newContext({
    viewport: { width: Number(values.width), height: Number(values.height) },
    deviceScaleFactor: Number(values.scale),
    colorScheme: values.dark ? "dark" : "light",
    locale: values.lang === "el" ? "el-GR" : "en-GB",
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      console.error(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => console.error(`page error: ${error.stack ?? error.message}`));
  page.on("requestfailed", (request) => console.error(`failed: ${request.method()} ${request.url()}`));
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(Number(values.wait));
  await page.screenshot({ path: file, fullPage: values.full });
  console.log(file);
} finally {
  await browser.close();
}
