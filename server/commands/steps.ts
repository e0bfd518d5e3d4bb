import { Listr, type ListrTask, PRESET_TIMER } from "listr2";

/** One step of a command, as it is shown: its title, and work that may say how far it is. */
export interface Step {
  title: string;
  /** @returns what to show beside the title when it is done */
  run(progress: (words: string) => void): Promise<string | undefined>;
}

/**
 * Runs steps one after the other and shows each with its time: a list that changes in place on a
 * terminal, a line for each beginning and end elsewhere.
 * @throws what the step that failed threw; the steps after it are not run
 */
export const runSteps = async (steps: Step[]): Promise<void> => {
  const tasks = steps.map(
    (step): ListrTask => ({
      title: step.title,
      task: async (_context, task) => {
        const outcome = await step.run((words) => {
          task.output = words;
        });
        if (outcome) task.title = `${step.title}: ${outcome}`;
      },
    }),
  );
  const timer = { ...PRESET_TIMER, condition: (ms: number) => ms > 200 };
  await new Listr(tasks, {
    registerSignalListeners: false,
    fallbackRendererCondition: () => !process.stdout.isTTY || !process.stdout.columns,
    rendererOptions: { timer, showErrorMessage: false, collapseErrors: false },
    fallbackRenderer: "simple",
    fallbackRendererOptions: { timer },
  }).run();
};
