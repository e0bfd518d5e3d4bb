import type { Route } from "../../server/contract/routes.ts";
import type { SchemaResponse } from "../../server/contract/schema.ts";
import { coloursOf } from "../map/appearance/colouring.ts";
import type { Groups } from "../map/appearance/groups.ts";
import type { ColourRow } from "../map/appearance/legend.ts";
import { readPalette } from "../map/appearance/palette.ts";
import { type Exploration, visibleNetwork } from "../map/exploration/state.ts";
import { textWidth } from "../map/labels/measure.ts";
import type { Selection } from "../map/selection.ts";
import { formatDay } from "../ui/edtf/format.ts";
import { briefOf } from "./brief/brief.ts";
import type { ClaimsOf, Gathering } from "./claims.ts";
import { fileName } from "./download.ts";
import { writeExplorationFile } from "./files/exploration-file.ts";
import { gexfOf } from "./files/gexf.ts";
import { graphmlOf } from "./files/graphml.ts";
import { claimsCsv, entitiesCsv, tiesCsv } from "./files/tables.ts";
import type { Kind } from "./kinds.ts";
import { chosenPart, titleOfPart } from "./part.ts";
import { embeddedFonts } from "./picture/fonts.ts";
import { iconMarkup } from "./picture/icons.tsx";
import { pngOf } from "./picture/png.ts";
import { drawSheet, type SheetOptions } from "./picture/sheet.ts";
import type { Voice } from "./voice.ts";

/** The page as it is when something is taken away. */
export interface Subject {
  title: string;
  exploration: Exploration;
  selection: Selection;
  route: Route | null;
  schema: SchemaResponse;
  voice: Voice;
  claimsOf: ClaimsOf;
  /** What sizes and colours tell on the map, and the words for it. */
  appearing: Appearing;
}

interface Appearing {
  groups: Groups | null;
  weights: ReadonlyMap<string, number> | null;
  size: string;
  title: string;
  rows: readonly ColourRow[];
}

/** A file, ready to be downloaded. */
export interface Made {
  name: string;
  mime: string;
  data: BlobPart;
}

/** Reads the colours of a theme: of the page as it is, or of the light one, which is for paper. */
const paletteOf = (paper: boolean) => {
  if (!paper) return readPalette(document.documentElement);
  const sheet = document.body.appendChild(document.createElement("div"));
  sheet.dataset.theme = "light";
  const palette = readPalette(sheet);
  sheet.remove();
  return palette;
};

const today = () => new Date().toLocaleDateString("sv");

const sheetOf = async (subject: Subject, { paper }: { paper: boolean }): Promise<SheetOptions> => {
  const { exploration, schema, voice, title, route, appearing } = subject;
  const network = visibleNetwork(exploration);
  const palette = paletteOf(paper);
  const ids = network.entities.map(({ id }) => id);
  const fontFaces = await embeddedFonts();
  await document.fonts.ready;
  const look = {
    palette,
    weights: appearing.weights,
    colours: appearing.groups && coloursOf(appearing.groups, ids, palette),
    icons: iconMarkup(),
    tieTypes: new Map(schema.tieTypes.map((type) => [type.id, type])),
  };
  return {
    scene: {
      telling: {
        size: appearing.size,
        colours: appearing.groups && {
          title: appearing.title,
          rows: appearing.rows.map((row) => ({ ...row, colour: row.colour(palette) })),
        },
      },
      ...{ network, positions: exploration.positions, look, route },
      ...{ language: voice.language, measure: textWidth },
    },
    ...{ schema, voice, title, fontFaces },
    made: voice.say("madeWith", { date: formatDay(today(), voice.language) }),
  };
};

const brief = async (subject: Subject, gathering: Gathering): Promise<string> => {
  const chosen = chosenPart(visibleNetwork(subject.exploration), subject.selection, subject.route);
  const { network } = chosen;
  const found = await subject.claimsOf(
    network.ties.map(({ id }) => id),
    gathering,
  );
  const sheet = await sheetOf(subject, { paper: true });
  const scene = { ...sheet.scene, network, route: null };
  const title = titleOfPart(chosen, subject.title, subject.voice.language);
  return briefOf({
    ...sheet,
    scene,
    title,
    claims: found.claims,
    named: found.entities,
    origin: location.origin,
  });
};

const claims = async ({ exploration, voice, claimsOf }: Subject, gathering: Gathering): Promise<string> => {
  const network = visibleNetwork(exploration);
  const found = await claimsOf(
    network.ties.map(({ id }) => id),
    gathering,
  );
  return claimsCsv(found.claims, [...found.entities, ...network.entities], voice.language);
};

const CSV = "text/csv;charset=utf-8";

/**
 * Makes one file of what is on the map.
 * @throws PictureTooLarge for a PNG that the browser cannot draw; what `claimsOf` rejects with; the signal's AbortError
 */
export const make = async (kind: Kind, subject: Subject, gathering: Gathering): Promise<Made> => {
  const { exploration, voice, title } = subject;
  const network = visibleNetwork(exploration);
  const { positions } = exploration;
  const file = (ending: string, mime: string, data: BlobPart): Made => ({
    name: fileName(title, ending),
    mime,
    data,
  });
  const networkFile = async () => ({
    network,
    positions,
    language: voice.language,
    look: (await sheetOf(subject, { paper: true })).scene.look,
  });
  switch (kind) {
    case "svg":
      return file("svg", "image/svg+xml", drawSheet(await sheetOf(subject, { paper: false })).svg);
    case "png2":
    case "png4": {
      const scale = kind === "png2" ? 2 : 4;
      const picture = drawSheet(await sheetOf(subject, { paper: false }));
      return file(`${scale}x.png`, "image/png", await pngOf(picture, scale));
    }
    case "brief":
      return file("html", "text/html;charset=utf-8", await brief(subject, gathering));
    case "gexf":
      return file("gexf", "application/xml", gexfOf(await networkFile(), title));
    case "graphml":
      return file("graphml", "application/xml", graphmlOf(await networkFile(), title));
    case "csvEntities":
      return file("entities.csv", CSV, entitiesCsv(network, positions, voice.language));
    case "csvTies":
      return file("ties.csv", CSV, tiesCsv(network, voice.language));
    case "csvClaims":
      return file("claims.csv", CSV, await claims(subject, gathering));
    case "save": {
      const saved = { title, savedAt: new Date().toISOString(), exploration };
      return file("mitos.json", "application/json", writeExplorationFile(saved));
    }
  }
};
