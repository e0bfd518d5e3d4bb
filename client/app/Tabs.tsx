import { NavLink } from "react-router";
import styles from "./bar.module.css";
import { useWords } from "./i18n.ts";
import { appWords } from "./words.ts";

/** The three rooms: map, articles, console. */
export const Tabs = () => {
  const say = useWords(appWords);
  return (
    <nav className={styles.tabs} aria-label={say("rooms")}>
      <NavLink to="/">{say("map")}</NavLink>
      <NavLink to="/articles">{say("articles")}</NavLink>
      <NavLink to="/console">{say("console")}</NavLink>
    </nav>
  );
};
