import { createNodeBorderProgram } from "@sigma/node-border";
import { createNodeImageProgram } from "@sigma/node-image";
import type Sigma from "sigma";
import { createNodeCompoundProgram, type NodeProgramType } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";
import type { EntityAttributes, TieAttributes } from "../graph/attributes.ts";

/**
 * The program for entities: a disc with a border (solid: type colour in a paper border; hollow: paper in a ring of
 * the type's colour) and a tinted icon on it. Built for each map: its icons' texture belongs to one WebGL context.
 * It draws no second picture for the pointer: what lies under that is worked out in picking.ts.
 */
export const createEntityProgram = (): NodeProgramType<EntityAttributes, TieAttributes> => {
  const Discs = createNodeCompoundProgram<EntityAttributes, TieAttributes>([
    createNodeBorderProgram<EntityAttributes, TieAttributes>({
      borders: [
        {
          size: { attribute: "borderSize", defaultValue: 0, mode: "pixels" },
          color: { attribute: "borderColor" },
        },
        { size: { fill: true }, color: { attribute: "color" } },
      ],
    }),
    createIcons(),
  ]);
  return class extends Discs {
    constructor(
      gl: WebGLRenderingContext,
      _pictureForPointer: WebGLFramebuffer | null,
      renderer: Sigma<EntityAttributes, TieAttributes>,
    ) {
      super(gl, null, renderer);
    }
  };
};

/** Icons. A disc without one takes no part: of many thousands on a map seen from afar that is nearly all. */
const createIcons = (): NodeProgramType<EntityAttributes, TieAttributes> => {
  const Icons = createNodeImageProgram<EntityAttributes, TieAttributes>({
    drawingMode: "color",
    colorAttribute: "iconColor",
    imageAttribute: "image",
    keepWithinCircle: true,
    padding: 0,
    size: { mode: "force", value: 128 },
  });
  return class extends Icons {
    override process(id: number, offset: number, data: NodeDisplayData & Partial<EntityAttributes>): void {
      super.process(id, offset, data.image ? data : { ...data, hidden: true });
    }
  };
};
