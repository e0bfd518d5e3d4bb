/** `npm run bench NAME -- OPTIONS`: measures one room on real data and prints what it found. */
const benches: Record<string, () => Promise<unknown>> = {
  console: () => import("./console.ts"),
  map: () => import("./map.ts"),
  routes: () => import("./routes.ts"),
};

const [name = ""] = process.argv.slice(2);
const bench = benches[name];
if (bench) await bench();
else {
  console.error(`There is no bench "${name}". Choose one: ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 1;
}
