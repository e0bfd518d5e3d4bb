import type { Server } from "node:http";
import { ApiProblem } from "./problems.ts";

/**
 * Answers requests that Node's HTTP parser cannot read, which never reach express: by default they get a bare 400.
 * The commonest is an address typed with Greek letters that the client did not percent-encode.
 */
export const answerUnreadable = (server: Server): void => {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const problem =
      error.code === "HPE_HEADER_OVERFLOW"
        ? new ApiProblem(431, "Request too large", "The address or the headers of the request are too long.")
        : new ApiProblem(
            400,
            "Unreadable request",
            "This is not HTTP as it should be. Letters other than ASCII in an address must be percent-encoded: curl -G --data-urlencode does it.",
          );
    const body = JSON.stringify(problem.toBody());
    socket.end(
      `HTTP/1.1 ${problem.status} ${problem.title}\r\ncontent-type: application/problem+json; charset=utf-8\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  });
};
