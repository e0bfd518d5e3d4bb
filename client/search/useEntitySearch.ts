import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { searchQuestion } from "../api/search.ts";

const PAUSE = 150;

/**
 * Entities for what is being written: asked after a pause of 150 ms, and the question before is cancelled.
 * @returns the entities of the last answer; `asked` is false while there is no text to search for
 */
export const useEntitySearch = (text: string) => {
  const [q, setQ] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, error, isFetching, refetch } = useQuery(searchQuestion(q));
  return {
    entities: q === "" ? [] : (data?.entities ?? []),
    asked: q !== "",
    waiting: isFetching || q !== text.trim(),
    error: q === "" ? null : error,
    retry: () => void refetch(),
  };
};
