/** The part of the library that Mitos uses; it comes without types. */
declare module "edtf" {
  /** Milliseconds since 1970 of the first and the last instant; infinite, or null, where an interval is open. */
  export default function edtf(text: string): { type: string; min: number | null; max: number | null };
}
