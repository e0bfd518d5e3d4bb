import { ToggleGroup } from "radix-ui";
import { useWords } from "../app/i18n.ts";
import controls from "../ui/controls.module.css";
import { type Extent, fits } from "./time/scale.ts";
import { type Unit, units } from "./time/units.ts";
import { timelineWords } from "./words.ts";

interface Props {
  extent: Extent;
  /** The unit shown now, chosen or not. */
  unit: Unit;
  /** null gives the choice back to the timeline. */
  onChoose: (unit: Unit | null) => void;
}

/** Day, month or year. Pressing the one that is on lets the timeline choose again, as the span needs. */
export const UnitSwitch = ({ extent, unit, onChoose }: Props) => {
  const say = useWords(timelineWords);
  return (
    <ToggleGroup.Root
      type="single"
      className={controls.segments}
      value={unit}
      aria-label={say("unit")}
      onValueChange={(value) => onChoose(units.find((known) => known === value) ?? null)}
    >
      {units.map((known) => {
        const possible = fits(extent, known);
        return (
          <ToggleGroup.Item
            key={known}
            value={known}
            className={controls.segment}
            disabled={!possible}
            title={possible ? undefined : say("tooLong")}
          >
            {say(known)}
          </ToggleGroup.Item>
        );
      })}
    </ToggleGroup.Root>
  );
};
