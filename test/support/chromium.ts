import { execFile } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

const carriedVersion = "138.0.2";
const cacheFolder = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));

/**
 * Software WebGL 2, the same on every machine, and a page put together without it, as Chromium does by itself where there
 * is no GPU (a quarter of the cost of a frame of the map); a sandbox is not to be had as root in a container.
 */
const flags = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-gpu-compositing",
  "--font-render-hinting=none",
];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The Chromium or Chrome of this machine: CHROME_PATH first, then by its usual names on the PATH. */
const onThisMachine = (): string | undefined => {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const usual = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usual].find(
    isExecutable,
  );
};

/** For a machine that has no fonts of its own: those that the package carries. */
const fontsOf = (folder: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;

/** Unpacks in a process of its own, whose TMPDIR is where the package puts things and whose runtime name makes it unpack its libraries too. */
const unpack = async (folder: string): Promise<void> => {
  const script = `import c from "@sparticuz/chromium"; c.setGraphicsMode = true; await c.executablePath();`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: cacheFolder,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
};

/**
 * The Chromium that the npm package @sparticuz/chromium carries, unpacked once (190 MB) into node_modules/.cache.
 * It is unpacked beside and then renamed, so that an interruption or a second test run leaves nothing half done.
 */
const carriedChromium = async (): Promise<string> => {
  const folder = join(cacheFolder, `chromium-${carriedVersion}`);
  if (!existsSync(folder)) {
    mkdirSync(cacheFolder, { recursive: true });
    const fresh = mkdtempSync(join(cacheFolder, "unpacking-"));
    try {
      await unpack(fresh);
      writeFileSync(join(fresh, "fonts.conf"), fontsOf(folder));
      if (!existsSync(folder)) renameSync(fresh, folder);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  return folder;
};

const assertWebGl2 = async (browser: Browser): Promise<Browser> => {
  const page = await browser.newPage();
  const works = await page.evaluate(
    () => document.createElement("canvas").getContext("webgl2") instanceof WebGL2RenderingContext,
  );
  await page.close();
  if (works) return browser;
  await browser.close();
  throw new Error(
    "This Chromium has no WebGL 2, so the map cannot be tested. Set CHROME_PATH to another one.",
  );
};

/**
 * Starts a headless Chromium in which WebGL 2 works: the machine's own, else the one from npm (Linux x64).
 * @throws Error that says what to do when there is none or it has no WebGL 2
 */
export const launchChromium = async (): Promise<Browser> => {
  const own = onThisMachine();
  if (own) return assertWebGl2(await chromium.launch({ executablePath: own, args: flags }));
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium was found. Install Google Chrome, or set CHROME_PATH to a Chromium.");
  }
  const folder = await carriedChromium();
  const libraries = [join(folder, "al2023", "lib"), folder, process.env.LD_LIBRARY_PATH].filter(Boolean);
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  const browser = await chromium.launch({
    executablePath: join(folder, "chromium"),
    args: flags,
    env: { ...process.env, ...fonts, LD_LIBRARY_PATH: libraries.join(delimiter) },
  });
  return assertWebGl2(browser);
};
