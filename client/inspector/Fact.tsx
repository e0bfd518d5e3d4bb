import type { ReactNode } from "react";

/** One fact of the list: its name and what is known. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
