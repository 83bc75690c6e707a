import type { WorkspaceState_Serialize } from "../../bindings";
import { useRead } from "../../queries";

/** The open workspace: undefined while that is being read, null when none is open. */
export function useWorkspace() {
  const { data, error, refetch } = useRead("workspaceState", []);
  const isNone = error?.code === "no_workspace";
  const workspace: WorkspaceState_Serialize | null | undefined = isNone ? null : data;
  return { workspace, error: isNone ? null : error, retry: () => void refetch() };
}
