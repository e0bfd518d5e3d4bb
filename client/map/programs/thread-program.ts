import { EdgeProgram, type InstancedProgramDefinition, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { AIR } from "../appearance/measures.ts";
import type { EntityAttributes, TieAttributes } from "../graph/attributes.ts";
import type { MapRenderer } from "../renderer.ts";
import { THREAD_FRAGMENT } from "./thread.frag.ts";
import { THREAD_VERTEX } from "./thread.vert.ts";

const uniforms = [
  "u_matrix",
  "u_sizeRatio",
  "u_pixelRatio",
  "u_dimensions",
  "u_air",
  "u_part",
  "u_near",
] as const;
type Uniform = (typeof uniforms)[number];

const NO_CASING = "rgba(0,0,0,0)";
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
const numbers = (name: string, size: number) => ({ name, size, type: FLOAT });
const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });

/** Which ties one pass draws: the values of u_part. Near, those with both ends in sight count as raised. */
const PARTS = { all: 0, plain: 1, raised: 2 } as const;

/**
 * The one program for ties: solid (pattern 0, happened), dashed (1, planned), dotted (2, alleged) or crossed out
 * (3, denied); with an arrowhead or none (`arrow` 1 or 0); set aside by `offset` pixels and bowed by `bend` times its
 * length; on a casing when `casing` is a colour. `size` is the width in screen pixels: it does not swell with zoom.
 */
export class ThreadProgram extends EdgeProgram<Uniform, EntityAttributes, TieAttributes> {
  override getDefinition(): InstancedProgramDefinition<Uniform> {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: THREAD_VERTEX,
      FRAGMENT_SHADER_SOURCE: THREAD_FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        numbers("a_source", 2),
        numbers("a_target", 2),
        numbers("a_radii", 2),
        numbers("a_size", 1),
        numbers("a_pattern", 1),
        numbers("a_arrow", 1),
        numbers("a_offset", 1),
        numbers("a_bend", 1),
        numbers("a_raised", 1),
        colour("a_color"),
        colour("a_casing"),
      ],
      CONSTANT_ATTRIBUTES: [numbers("a_corner", 2)],
      CONSTANT_DATA: [
        [0, -1],
        [1, -1],
        [0, 1],
        [0, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(
    _id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const tie = data as EdgeDisplayData & TieAttributes;
    const { array } = this;
    let at = start;
    // One by one: for tens of thousands of ties a list for each would take longer than all the rest.
    array[at++] = source.x;
    array[at++] = source.y;
    array[at++] = target.x;
    array[at++] = target.y;
    array[at++] = source.size;
    array[at++] = target.size;
    array[at++] = tie.size;
    array[at++] = tie.pattern;
    array[at++] = tie.arrow;
    array[at++] = tie.offset;
    array[at++] = tie.bend;
    array[at++] = tie.raised;
    array[at++] = floatColor(tie.color);
    array[at] = floatColor(tie.casing || NO_CASING);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    const { u_matrix, u_sizeRatio, u_pixelRatio, u_dimensions, u_air, u_part, u_near } = uniformLocations;
    gl.uniformMatrix3fv(u_matrix, false, params.matrix);
    gl.uniform1f(u_sizeRatio, params.sizeRatio);
    gl.uniform1f(u_pixelRatio, params.pixelRatio);
    gl.uniform2f(u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
    gl.uniform1f(u_air, AIR);
    gl.uniform1f(u_part, PARTS.all);
    gl.uniform1f(u_near, (this.renderer as MapRenderer).detail === "near" ? 1 : 0);
  }

  /** Where there is much, draws hair lines for most ties (a quarter of the cost) and whole strands for the rest. */
  override drawWebGL(method: number, info: ProgramInfo<Uniform>): void {
    const { detail, raises } = this.renderer as MapRenderer;
    const { gl, frameBuffer, uniformLocations } = info;
    if (detail === "all") {
      super.drawWebGL(method, info);
      return;
    }
    if (detail === "none") return;
    if (detail !== "raised" && gl instanceof WebGL2RenderingContext) {
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      gl.uniform1f(uniformLocations.u_part, PARTS.plain);
      gl.drawArraysInstanced(gl.LINES, 0, 2, this.capacity);
    }
    if (detail === "hair" && !raises) return;
    gl.uniform1f(uniformLocations.u_part, PARTS.raised);
    super.drawWebGL(method, info);
  }
}
