import { queryOptions } from "@tanstack/react-query";
import { CommonResponse } from "../../server/contract/networks.ts";
import { asking } from "./asked.ts";

/** What several entities have in common: the ties among them and their common neighbours, the strongest first. */
export const commonQuestion = (entities: readonly string[], limit = 50) =>
  queryOptions({
    queryKey: ["common", entities, limit],
    ...asking({ path: "common", body: { entities, limit } }, CommonResponse),
  });
