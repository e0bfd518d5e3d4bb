import { Listr, type ListrTask, PRESET_TIMER } from "listr2";

/** One step of a command, as it is shown: its title, and work that may say how far it is. */
export interface Step {
  title: string;
  /** @returns what to show beside the title when it is done */
  run(progress: (words: string) => void): Promise<string | undefined>;
}

const withOutcome = (title: string, outcome: string | undefined): string =>
  outcome ? `${title}: ${outcome}` : title;

/** How often a step that takes long says so where lines cannot be changed, in milliseconds. */
const lineEvery = 5_000;

const runInLines = async (steps: Step[]): Promise<void> => {
  for (const { title, run } of steps) {
    const begun = Date.now();
    let last = begun;
    const outcome = await run((words) => {
      if (Date.now() - last < lineEvery) return;
      last = Date.now();
      console.log(`${title}: ${words} …`);
    });
    console.log(`${withOutcome(title, outcome)} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  }
};

const runInPlace = async (steps: Step[]): Promise<void> => {
  const tasks = steps.map(
    ({ title, run }): ListrTask => ({
      title,
      task: async (_context, task) => {
        const outcome = await run((words) => {
          task.output = words;
        });
        task.title = withOutcome(title, outcome);
      },
    }),
  );
  const timer = { ...PRESET_TIMER, condition: (ms: number) => ms > 200 };
  await new Listr(tasks, {
    registerSignalListeners: false,
    rendererOptions: { timer, showErrorMessage: false },
  }).run();
};

/**
 * Runs steps one after the other and shows each with its time: a list that changes in place on a terminal, lines elsewhere.
 * @throws what the step that failed threw; the steps after it are not run
 */
export const runSteps = (steps: Step[]): Promise<void> =>
  process.stdout.isTTY && process.stdout.columns ? runInPlace(steps) : runInLines(steps);
