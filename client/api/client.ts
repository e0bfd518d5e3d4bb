import { QueryCache, QueryClient } from "@tanstack/react-query";
import { useConnection } from "./connection.ts";
import { ApiError } from "./error.ts";

const worthAnotherTry = (failures: number, error: Error): boolean =>
  failures < 1 && error instanceof ApiError && error.kind === "timeout";

/** What has been asked and answered. An answer is kept for five minutes, and shows that the server is there again. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onSuccess: () => useConnection.getState().regain(),
  }),
  defaultOptions: {
    queries: {
      retry: worthAnotherTry,
      staleTime: 300_000,
      refetchOnWindowFocus: false,
      networkMode: "always",
    },
  },
});
