import { Spline, Table2 } from "lucide-react";
import { useWords } from "../app/i18n.ts";
import { useLayout } from "../app/layout.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

/** Changes between the map and its table form. */
export const TableToggle = () => {
  const say = useWords(tableWords);
  const { asTable, toggleTable } = useLayout();
  const Icon = asTable ? Spline : Table2;
  return (
    <span className={styles.toggle} data-map-reserved="">
      <Button small onClick={toggleTable}>
        <Icon size={14} aria-hidden />
        {say(asTable ? "asMap" : "asTable")}
      </Button>
    </span>
  );
};
