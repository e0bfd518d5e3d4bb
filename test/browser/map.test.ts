import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { OverviewResponse } from "../../server/contract/ties.ts";
import { type MapElement, patient } from "./graph.ts";
import { api, holdUp, open, settled } from "./open.ts";

let page: Page;
let overview: OverviewResponse;

/** The tests follow each other on one page, and each leaves nothing selected. */
beforeAll(async () => {
  overview = await api("overview", OverviewResponse);
  page = (await open()).page;
});

/** What graphology and the last drawing hold, as plain data. */
const mapNow = () =>
  page.$eval("[data-map]", (element) => {
    const { graph, drawn, sigma } = (element as MapElement).mitosMap;
    const frame = element.getBoundingClientRect();
    const entities = graph.mapNodes((id, attributes) => {
      const at = sigma.graphToViewport(attributes);
      const { hidden, color, image, zIndex, x, y } = attributes;
      const screen = { x: at.x + frame.x, y: at.y + frame.y, r: sigma.scaleSize(attributes.size) };
      return { id, hidden, color, image, zIndex, x, y, screen };
    });
    const ties = graph.mapEdges((id, { bend, casing, color, pattern, arrow }, subject, object) => ({
      ...{ id, subject, object, bend, casing, color, pattern, arrow },
    }));
    const labels = drawn().labels.map(({ id, form, box }) => ({ id, form, box }));
    return {
      entities,
      ties,
      labels,
      frame: { x: frame.x, y: frame.y },
      ratio: sigma.getCamera().getState().ratio,
    };
  });

const entityNow = async (id: string) => {
  const found = (await mapNow()).entities.find((entity) => entity.id === id);
  if (!found) throw new Error(`${id} is not on the map`);
  return found;
};

const tied = () => new Set(overview.ties.flatMap(({ subject, object }) => [subject, object]));
/** The entity with most ties: it is easy to hit. */
const hub = () => [...overview.entities].sort((a, b) => b.ties - a.ties)[0]?.id ?? "";
/** For what is not to happen: longer than the camera takes. */
const aMoment = () => page.waitForTimeout(600);
/** Waits until the next click is not taken for the second one of a double click. */
const untilSingle = () =>
  page.waitForFunction(
    () => (document.querySelector("[data-map]") as MapElement).mitosMap.sigma.getMouseCaptor().clicks === 0,
  );
/** Notes in the page when the map has taken two clicks for a double click. */
const watchDoubleClick = () =>
  page.$eval("[data-map]", (element) => {
    const { sigma } = (element as MapElement).mitosMap;
    sigma.once("doubleClickNode", () => element.setAttribute("data-doubled", ""));
  });
const layerOf = async (id: string) => (await entityNow(id)).zIndex;

test("the map holds the first network, with a place for all that has a tie and the rest in the inset", async () => {
  const { entities, ties } = await mapNow();
  expect(entities.map(({ id }) => id).sort()).toEqual(overview.entities.map(({ id }) => id).sort());
  expect(ties.map(({ id }) => id).sort()).toEqual(overview.ties.map(({ id }) => id).sort());
  const placed = entities.filter(({ hidden }) => !hidden).map(({ id }) => id);
  expect(placed.sort()).toEqual([...tied()].sort());
  expect(await page.locator("[data-map-reserved=inset] li").count()).toBe(
    overview.entities.length - tied().size,
  );
});

test("a disc has its type's colour on the screen", async () => {
  const { screen, color } = await entityNow(hub());
  // Between the icon and the rim.
  const at = { x: Math.round(screen.x), y: Math.round(screen.y - screen.r * 0.82) };
  const seen = async () => {
    const png = (await page.screenshot()).toString("base64");
    return page.evaluate(
      async ({ png, x, y }) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
      },
      { png, ...at },
    );
  };
  const wanted = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const farthest = async () => {
    const colours = await seen();
    return Math.max(...wanted.map((value, channel) => Math.abs((colours[channel] ?? -99) - value)));
  };
  await expect.poll(farthest).toBeLessThan(6);
});

test("ties that two entities share are curved, each its own way; a click on one selects that one", async () => {
  const { ties } = await mapNow();
  const pair = ties.find(({ id, subject, object }) =>
    ties.some(
      (other) =>
        other.id !== id &&
        [subject, object].includes(other.subject) &&
        [subject, object].includes(other.object),
    ),
  );
  if (!pair) throw new Error("the first network has no two ties between the same entities");
  const strands = ties.filter(
    ({ subject, object }) => [subject, object].sort().join() === [pair.subject, pair.object].sort().join(),
  );
  const bends = strands.map(({ bend, subject }) => (subject === pair.subject ? bend : -bend));
  expect(new Set(bends).size).toBe(strands.length);

  const bowed = strands.find(({ bend }) => Math.abs(bend) > 0.02);
  if (!bowed) throw new Error("no strand is bowed");
  const [from, to] = [await entityNow(bowed.subject), await entityNow(bowed.object)];
  const chord = { x: to.screen.x - from.screen.x, y: to.screen.y - from.screen.y };
  // A quarter along, beside the chip: an arc is there at three quarters of its height. Ends are set aside by 5 pixels.
  const height = bowed.bend * 0.75 + (Math.sign(bowed.bend) * 5) / Math.hypot(chord.x, chord.y);
  await page.mouse.click(
    from.screen.x + chord.x * 0.25 + chord.y * height,
    from.screen.y + chord.y * 0.25 - chord.x * height,
  );
  const cased = async () => (await mapNow()).ties.filter(({ casing }) => casing !== "").map(({ id }) => id);
  await expect.poll(cased).toEqual([bowed.id]);
  await page.keyboard.press("Escape");
  await expect.poll(cased).toEqual([]);
});

test("a click selects an entity, a click on the paper lets go, a double click does not zoom", async () => {
  const { id, screen } = await entityNow(hub());
  await page.mouse.click(screen.x, screen.y);
  await expect.poll(() => layerOf(id)).toBe(2);
  const frame = (await mapNow()).frame;
  await untilSingle();
  await page.mouse.click(frame.x + 12, frame.y + 120);
  await expect.poll(() => layerOf(id)).not.toBe(2);
  await untilSingle();
  await patient(page);
  await watchDoubleClick();
  await page.mouse.dblclick(screen.x, screen.y);
  await page.locator("[data-map][data-doubled]").waitFor();
  await aMoment();
  expect((await mapNow()).ratio).toBe(1);
  await page.keyboard.press("Escape");
  await expect.poll(() => layerOf(id)).not.toBe(2);
});

test("dragging moves one entity, and one undo takes it back", async () => {
  const before = await mapNow();
  const { id, screen } = await entityNow(hub());
  await page.mouse.move(screen.x, screen.y);
  await page.mouse.down();
  await page.mouse.move(screen.x + 20, screen.y + 10, { steps: 4 });
  await page.mouse.move(screen.x + 40, screen.y + 30, { steps: 4 });
  await page.mouse.up();
  const moved = async () =>
    (await mapNow()).entities
      .filter(({ x, y }, i) => {
        const was = before.entities[i];
        return was && Math.hypot(x - was.x, y - was.y) > 0.5;
      })
      .map((entity) => entity.id);
  await expect.poll(moved).toEqual([id]);
  await page.keyboard.press("Control+z");
  const was = before.entities.find((entity) => entity.id === id);
  const place = async () => {
    const { x, y } = await entityNow(id);
    return [x, y];
  };
  await expect.poll(place).toEqual([was?.x, was?.y]);
});

test("another theme changes colours and moves nothing", async () => {
  const before = await mapNow();
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset.theme = dataset.theme === "dark" ? "light" : "dark";
  });
  const same = async () => (await mapNow()).ties.filter(({ color }, i) => color === before.ties[i]?.color);
  await expect.poll(same).toEqual([]);
  const after = await mapNow();
  expect(after.entities.map(({ x, y }) => [x, y])).toEqual(before.entities.map(({ x, y }) => [x, y]));
});

test("the keyboard goes from entity to entity, says where it is, and selects", async () => {
  await page.keyboard.press("Tab");
  await page.focus("[data-map]");
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  const selected = async () => (await mapNow()).entities.filter(({ zIndex }) => zIndex === 2);
  await expect.poll(selected).toHaveLength(1);
  const [{ id } = { id: "" }] = await selected();
  const entity = overview.entities.find((one) => one.id === id);
  const told = await page.locator("[data-map] ~ [aria-live=polite]").textContent();
  expect(told).toContain(entity?.nameEn ?? entity?.name);
  await page.keyboard.press("+");
  const ratio = async () => (await mapNow()).ratio;
  await expect.poll(ratio).toBeLessThan(1);
  await page.keyboard.press("0");
  await expect.poll(ratio).toBe(1);
});

test("labels are as wide as their fonts also when these come after the map", async () => {
  const widths = async () =>
    (await mapNow()).labels.map(
      ({ id, form, box }) => [`${id} ${form}`, Math.round(box.x1 - box.x0)] as const,
    );
  const usual = new Map(await widths());
  page = (await open("/api/health")).page;
  const fonts = await holdUp(page, "**/*.woff2");
  await page.goto("/");
  await settled(page);
  fonts();
  const otherwise = async () => {
    const now = (await widths()).filter(([label]) => usual.has(label));
    expect(now.length).toBeGreaterThan(0);
    return now.filter(([label, width]) => width !== usual.get(label));
  };
  await expect.poll(otherwise).toEqual([]);
});

test("without WebGL a message stands in place of the map, and the rest works", async () => {
  const bare = await page.context().newPage();
  await bare.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: []) {
        return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
      },
    });
  });
  await bare.goto("/");
  await bare.getByText("The map needs WebGL 2").waitFor();
  expect(await bare.locator("input[type=checkbox], [role=checkbox]").count()).toBeGreaterThan(3);
});

test.each([
  ["wide Greek", 1440, 900, "el-GR"],
  ["narrow English", 900, 700, "en-GB"],
  ["phone's Greek", 390, 844, "el-GR"],
])(
  "on a %s page every label can be read: none lies on another, on a disc or beyond the rim",
  async (_, width, height, locale) => {
    page = (await open("/", { viewport: { width, height }, locale })).page;
    let now = await mapNow();
    const idsOf = (those: readonly { id: string }[]) => those.map(({ id }) => id).sort();
    const discsOf = ({ entities }: typeof now) => entities.filter(({ hidden }) => !hidden);
    const labelled = async () => {
      now = await mapNow();
      return idsOf(now.labels);
    };
    // the map stands a frame before its labels are drawn
    await expect.poll(labelled).toEqual(idsOf(discsOf(now)));
    const { labels, frame } = now;
    const discs = discsOf(now);
    for (const [i, { id, box }] of labels.entries()) {
      const covering = labels
        .slice(i + 1)
        .filter(
          ({ box: other }) =>
            box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1,
        );
      expect(covering, id).toEqual([]);
      const onDisc = discs.filter(({ id: other, screen: { x, y, r } }) => {
        const dx = Math.max(box.x0 + frame.x - x, 0, x - box.x1 - frame.x);
        const dy = Math.max(box.y0 + frame.y - y, 0, y - box.y1 - frame.y);
        return other !== id && Math.hypot(dx, dy) < r;
      });
      expect(onDisc, id).toEqual([]);
      expect(box.x0).toBeGreaterThanOrEqual(0);
      expect(box.x1).toBeLessThanOrEqual(width);
    }
  },
);
