import { QueryCache, QueryClient } from "@tanstack/react-query";
import type { commands } from "../bindings";
import { forgetWorkspace } from "../components/workspace_memory";
import { asAppError, type Platform } from "../platform";

/** Data lies on the same computer: it is never stale until a change says so, and a failed read fails again. */
export function queryClient(): QueryClient {
  return new QueryClient({
    queryCache: forgettingWithTheWorkspace(),
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

const state: keyof typeof commands = "workspaceState";

/**
 * Whichever way another workspace comes, the page learns of it by reading which one is open; nothing of the one before is
 * remembered by the time a screen of the new one is drawn.
 */
function forgettingWithTheWorkspace(): QueryCache {
  let open: string | null | undefined;
  const see = (path: string | null) => {
    if (open !== undefined && open !== path) forgetWorkspace();
    open = path;
  };
  return new QueryCache({
    onSuccess: (data, { queryKey: [read] }) => {
      if (read === state) see((data as { path: string }).path);
    },
    onError: (error, { queryKey: [read] }) => {
      if (read === state && asAppError(error).code === "no_workspace") see(null);
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
