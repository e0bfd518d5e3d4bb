import { fileURLToPath } from "node:url";
import { execa } from "execa";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Builds the command line and the page, if they have changed. @throws when that fails; its output is shown */
export const buildMitos = async (): Promise<void> => {
  await execa("tsx", ["tools/build.ts"], { cwd: root, preferLocal: true, stdio: "inherit" });
};
