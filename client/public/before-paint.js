// Sets the theme and the language before the first paint. A file of its own, because the page allows no inline script;
// client/app/theme.ts and i18n.ts take over from here and use the same keys.
(() => {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem("mitos.theme");
  const dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  dataset.theme = dark ? "dark" : "light";
  const language = localStorage.getItem("mitos.language") ?? navigator.language;
  document.documentElement.lang = language.startsWith("el") ? "el" : "en";
})();
