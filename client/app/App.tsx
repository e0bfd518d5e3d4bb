import { QueryClientProvider } from "@tanstack/react-query";
import { Tooltip } from "radix-ui";
import { BrowserRouter } from "react-router";
import { queryClient } from "../api/client.ts";
import { Frame } from "./Frame.tsx";

/** The page with what all its rooms share: questions and answers, addresses, tooltips. */
export const App = () => (
  <QueryClientProvider client={queryClient}>
    <BrowserRouter>
      <Tooltip.Provider delayDuration={400} skipDelayDuration={200}>
        <Frame />
      </Tooltip.Provider>
    </BrowserRouter>
  </QueryClientProvider>
);
