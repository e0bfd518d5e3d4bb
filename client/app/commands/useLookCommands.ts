import { Circle, Palette, Tag } from "lucide-react";
import { colourings, labellings, sizings, useAppearance } from "../../map/exploration/appearance.ts";
import { useWords } from "../i18n.ts";
import type { Command } from "./command.ts";
import { commandWords } from "./words.ts";

/** What size and colour tell on the map, and how many labels it has. */
export const useLookCommands = (): Command[] => {
  const say = useWords(commandWords);
  const { appearance, change } = useAppearance();
  return [
    ...sizings.map((sizeBy) => ({
      id: `size.${sizeBy}`,
      label: say(`size.${sizeBy}`),
      icon: Circle,
      disabled: appearance.sizeBy === sizeBy,
      run: () => change({ sizeBy }),
    })),
    ...colourings.map((colourBy) => ({
      id: `colour.${colourBy}`,
      label: say(`colour.${colourBy}`),
      icon: Palette,
      disabled: appearance.colourBy === colourBy,
      run: () => change({ colourBy }),
    })),
    ...labellings.map((labels) => ({
      id: `labels.${labels}`,
      label: say(`labels.${labels}`),
      icon: Tag,
      disabled: appearance.labels === labels,
      run: () => change({ labels }),
    })),
  ];
};
