import type { Virtualizer } from "@tanstack/react-virtual";
import type { ReactNode } from "react";

interface Props {
  virtual: Pick<Virtualizer<Element, Element>, "getVirtualItems" | "getTotalSize">;
  /** The row of a table's body at this place, with its key. */
  row: (index: number) => ReactNode;
}

/** The rows of a table that are in view, between two gaps as high as those above and below them. */
export const VirtualRows = ({ virtual, row }: Props) => {
  const items = virtual.getVirtualItems();
  return (
    <>
      <Gap height={items[0]?.start ?? 0} />
      {items.map(({ index }) => row(index))}
      <Gap height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
    </>
  );
};

const Gap = ({ height }: { height: number }) =>
  height > 0 && (
    <tr aria-hidden>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
