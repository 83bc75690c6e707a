import { QueryClient } from "@tanstack/react-query";
import type { Platform } from "../platform";

/** Data lies on the same computer: it is never stale until a change says so, and a failed read fails again. */
export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 60_000,
        retry: false,
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/**
 * Reads again what a write has touched: every query whose read provides one of the changed tags. A read without
 * declared tags is read again on every change, which costs time but never shows something old.
 */
export function refreshOnChange(
  client: QueryClient,
  platform: Pick<Platform, "onChanged">,
  tagsOfReads: Record<string, readonly string[]>,
): () => void {
  return platform.onChanged(({ tags }) => {
    const changed = new Set(tags);
    client.invalidateQueries({
      predicate: ({ queryKey: [read] }) => {
        const provided = tagsOfReads[String(read)];
        return provided === undefined || provided.some((tag) => changed.has(tag));
      },
    });
  });
}
