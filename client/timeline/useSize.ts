import { useCallback, useState } from "react";

/** The inner size of an element, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Measures the element that the ref is given to, now and whenever its size changes; null before that. */
export const useSize = (): [Size | null, (element: HTMLElement | null) => (() => void) | undefined] => {
  const [size, setSize] = useState<Size | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [size, measure];
};
