import { Newspaper, Route, Spline, Terminal } from "lucide-react";
import { NavLink, useLocation } from "react-router";
import { useWords } from "./i18n.ts";
import { useLayout } from "./layout.ts";
import styles from "./phone.module.css";
import { appWords } from "./words.ts";

/** The tab bar of the phone: the three rooms, and the routes that lie on the map. */
export const PhoneTabs = () => {
  const say = useWords(appWords);
  const { panel, sheet, showPanel, openSheet } = useLayout();
  const onMap = useLocation().pathname === "/";
  const routes = onMap && sheet === "panel" && panel === "routes";
  return (
    <nav className={styles.tabs} aria-label={say("rooms")}>
      <NavLink
        to="/"
        data-current={onMap && !routes}
        onClick={() => {
          showPanel("inspect");
          openSheet(null);
        }}
      >
        <Spline size={18} aria-hidden />
        {say("map")}
      </NavLink>
      <NavLink
        to="/"
        data-current={routes}
        aria-current={routes ? "page" : undefined}
        onClick={() => showPanel("routes")}
      >
        <Route size={18} aria-hidden />
        {say("routes")}
      </NavLink>
      <NavLink to="/articles">
        <Newspaper size={18} aria-hidden />
        {say("articles")}
      </NavLink>
      <NavLink to="/console">
        <Terminal size={18} aria-hidden />
        {say("console")}
      </NavLink>
    </nav>
  );
};
