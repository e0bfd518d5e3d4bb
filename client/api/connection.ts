import { create } from "zustand";
import type { Problem } from "../../server/contract/problem.ts";
import { ApiError } from "./error.ts";

interface Connection {
  lost: boolean;
  lose: () => void;
  regain: () => void;
}

/** Whether the last question reached the server and its database. */
export const useConnection = create<Connection>()((set) => ({
  lost: false,
  lose: () => set({ lost: true }),
  regain: () => set((now) => (now.lost ? { lost: false } : now)),
}));

/** Notes that the server was not reached, so that the page says so and looks for it. @returns the error for who asked */
export const lost = (message: string, problem: Problem | null = null): ApiError => {
  useConnection.getState().lose();
  return new ApiError("unreachable", message, problem);
};

/** The error that a problem is for the page: while the database is away it is as good as a server that is not there. */
export const errorOf = (problem: Problem): ApiError =>
  problem.away ? lost(problem.detail, problem) : new ApiError("problem", problem.detail, problem);
