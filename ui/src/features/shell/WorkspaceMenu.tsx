import { useNavigate } from "@tanstack/react-router";
import { ChevronsUpDown, FolderOpen, LogOut } from "lucide-react";
import { Button } from "react-aria-components";
import type { WorkspaceState_Serialize } from "../../bindings";
import { LadderMark } from "../../components/LadderMark";
import { Menu } from "../../components/Menu";
import { showToast } from "../../components/toasts";
import { shellMessages } from "../../messages/shell";
import type { AppError } from "../../platform";
import { useRead, useWrite } from "../../queries";
import css from "./Navigation.module.css";

/** The name of the workspace, and the way to another one. */
export function WorkspaceMenu({ workspace }: { workspace: WorkspaceState_Serialize }) {
  const navigate = useNavigate();
  const { data: known = [] } = useRead("workspaceRecent", []);
  const open = useWrite("workspaceOpen", { onError: tellRefusal });
  const close = useWrite("workspaceClose", { onError: tellRefusal });
  const openAt = async (path: string | null) => {
    if (await open.run(path)) await navigate({ to: "/" });
  };
  const others = known.filter(({ path }) => path !== workspace.path);
  return (
    <Menu
      trigger={
        <Button className={css.workspace} aria-label={shellMessages.workspaceNamed(workspace.name)}>
          <LadderMark />
          <span className={css.name} title={workspace.path}>
            {workspace.name}
          </span>
          <ChevronsUpDown className={css.more} size={14} aria-hidden="true" />
        </Button>
      }
      groups={[
        ...(others.length > 0
          ? [
              {
                title: shellMessages.otherWorkspaces,
                entries: others.map(({ name, path }) => ({
                  id: path,
                  label: name,
                  onAction: () => void openAt(path),
                })),
              },
            ]
          : []),
        {
          entries: [
            {
              id: "open",
              label: shellMessages.openWorkspace,
              icon: <FolderOpen />,
              onAction: () => void openAt(null),
            },
            {
              id: "close",
              label: shellMessages.closeWorkspace,
              icon: <LogOut />,
              onAction: () => void close.run(),
            },
          ],
        },
      ]}
    />
  );
}

function tellRefusal({ message, help }: AppError): void {
  showToast({ title: message, ...(help && { text: help }), tone: "bad" });
}
