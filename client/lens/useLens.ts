import { useEffect, useRef } from "react";
import { countriesAsked, fetchCountries } from "../api/lens.ts";
import { useAnnouncement } from "../app/announce.ts";
import { useWords } from "../app/i18n.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSchema } from "../ui/schema.ts";
import { useFormats } from "../ui/useFormats.ts";
import { makeLens, toggleCountry, widenLens } from "./make.ts";
import { lensWords } from "./words.ts";

/** Switches the country lens on or off; either is one step of the history. */
export const useLens = () => {
  const say = useWords(lensWords);
  const { number } = useFormats();
  const { schema } = useSchema();
  const announce = useAnnouncement((store) => store.announce);
  const on = useExploration((store) => store.exploration.lens !== null);
  const toggle = async (): Promise<void> => {
    const { exploration, perform } = useExploration.getState();
    if (exploration.lens) {
      perform("lens", (now) => ({ ...now, lens: null }));
      announce(say("off"));
      return;
    }
    const ids = Object.keys(exploration.entities);
    const answer = await fetchCountries(ids).catch(() => null);
    if (!answer) return announce(say("failed"));
    if (answer.lifted.length === 0) return announce(say("nothing"));
    perform("lens", (now) => ({ ...now, lens: makeLens(answer, schema) }), [], [countriesAsked(ids)]);
    const countries = new Set(answer.lifted.map(({ country }) => country)).size;
    announce(say("on", { lifted: number(answer.lifted.length), countries: number(countries) }));
  };
  return { on, toggle: () => void toggle() };
};

/** Opens a country that the lens shows, in place, or closes it: one step of the history. */
export const useOpenCountry = () => {
  const perform = useExploration((store) => store.perform);
  return (country: string): void =>
    perform("lensOpen", (now) => (now.lens ? { ...now, lens: toggleCountry(now.lens, country) } : now), [
      country,
    ]);
};

/** While the lens is on, learns the countries of entities that come to the map; it belongs to the step that brought them. */
export const useWideLens = (): void => {
  const exploration = useExploration((store) => store.exploration);
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const { lens, entities } = exploration;
    if (!lens) {
      asked.current = new Set();
      return;
    }
    // what was on the map when the lens was switched on has been asked for: those that came later have not
    if (asked.current.size === 0) asked.current = new Set(Object.keys(entities));
    const news = Object.keys(entities).filter((id) => !asked.current.has(id) && !lens.countryOf[id]);
    if (news.length === 0) return;
    for (const id of news) asked.current.add(id);
    fetchCountries(news).then(
      (answer) =>
        useExploration
          .getState()
          .amend((now) => (now.lens ? { ...now, lens: widenLens(now.lens, answer) } : now)),
      () => {
        for (const id of news) asked.current.delete(id);
      },
    );
  }, [exploration]);
};
