import open from "open";

/** Whether a person sits at a terminal of a machine with a screen. */
const hasScreen = (): boolean => {
  if (process.env.CI || !process.stdout.isTTY) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
};

/** Opens the page in the person's browser when there is one; that it does not open is no failure. */
export const openBrowser = async (address: string): Promise<void> => {
  if (!hasScreen()) return;
  const child = await open(address).catch(() => null);
  child?.on("error", () => undefined);
};
