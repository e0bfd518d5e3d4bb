/** Something that the person who runs Mitos can set right: its message says what is wrong and what to do. Shown without a stack. */
export class Trouble extends Error {
  override name = "Trouble";
}
