import { useWords } from "../app/i18n.ts";
import { routeWords } from "./words.ts";

const told = ["to", "entities", "through", "avoid", "maxHops"] as const;

/** Says what is wrong with a question, by the field that the contract refuses. */
export const useWrong = () => {
  const say = useWords(routeWords);
  return (field: string): string => {
    const known = told.find((one) => one === field);
    return say(known ? `wrong.${known}` : "wrong.other");
  };
};
