import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import { ApiProblem } from "./problems.ts";

/**
 * The built page: files with a hash in their name are kept for a year, all else is asked for again each time; every
 * address that is no file is the page itself, which knows its own addresses.
 * @param folder what `npm run build` made of client/
 */
export const pageRouter = (folder: string): Router => {
  const router = Router();
  router.use(
    "/assets",
    express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  router.use("/assets", (request) => {
    throw new ApiProblem(404, "Not found", `There is no file ${request.originalUrl}.`);
  });
  router.use(express.static(folder, { maxAge: 0, index: false }));
  router.get("/{*address}", (_request, response, next) => {
    const page = join(folder, "index.html");
    if (!existsSync(page)) {
      next(new ApiProblem(503, "No page", "The page is not built yet. Run `npm run build`."));
      return;
    }
    response.set("cache-control", "no-cache").sendFile(page, next);
  });
  return router;
};
