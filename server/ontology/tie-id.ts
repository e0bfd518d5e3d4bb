/** The parts of a tie's id (subject~TYPE~object), which are what the tie is. */
export const tieParts = (tieId: string): { subject: string; type: string; object: string } => {
  const [subject = "", type = "", object = ""] = tieId.split("~");
  return { subject, type, object };
};
