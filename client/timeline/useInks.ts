import { type RefObject, useEffect, useState } from "react";
import { watchTheme } from "../map/appearance/palette.ts";
import { type Inks, readInks } from "./drawing/inks.ts";

/** The colours to draw an element's plot with; read anew when the theme changes or the fonts have come. */
export const useInks = (element: RefObject<HTMLElement | null>): Inks | null => {
  const [inks, setInks] = useState<Inks | null>(null);
  useEffect(() => {
    const read = () => {
      const parent = element.current?.parentElement;
      if (parent) setInks(readInks(parent));
    };
    read();
    void document.fonts.ready.then(read);
    return watchTheme(read);
  }, [element]);
  return inks;
};
