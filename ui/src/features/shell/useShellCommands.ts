import { useNavigate, useRouter } from "@tanstack/react-router";
import type { WorkspaceState_Serialize } from "../../bindings";
import { commands } from "../../bindings";
import { undoCommands, useCommands } from "../../commands";
import { isMac } from "../../components/key_caps";
import { dismissToasts } from "../../components/toasts";
import { shellMessages } from "../../messages/shell";
import { platform, settled } from "../../platform";
import { chooseTheme, themes } from "../settings/theme";
import { destinations, furtherDestinations } from "./destinations";

/** What can be done from everywhere: go to a screen, undo and redo, change the theme. */
export function useShellCommands(workspace: WorkspaceState_Serialize | null): void {
  const navigate = useNavigate();
  const { history } = useRouter();
  const isOpen = workspace !== null;
  useCommands([
    ...[...destinations, ...furtherDestinations].map(({ id, to, title, shortcuts }) => ({
      id,
      title,
      section: "go" as const,
      shortcuts,
      enabled: isOpen,
      run: () => void navigate({ to }),
    })),
    {
      id: "go.back",
      title: shellMessages.back,
      section: "go",
      // With Option, the arrows of a Mac go from word to word.
      shortcuts: [isMac ? "Mod+[" : "Alt+ArrowLeft"],
      keywords: shellMessages.backKeywords,
      enabled: isOpen,
      run: () => history.back(),
    },
    {
      id: "go.forward",
      title: shellMessages.forward,
      section: "go",
      shortcuts: [isMac ? "Mod+]" : "Alt+ArrowRight"],
      keywords: shellMessages.forwardKeywords,
      enabled: isOpen,
      run: () => history.forward(),
    },
    ...undoCommands({
      undo: () => settled(commands.undo()),
      redo: () => settled(commands.redo()),
      nextUndo: workspace?.history.undo ?? null,
      nextRedo: workspace?.history.redo ?? null,
    }).map((command) => ({ ...command, enabled: isOpen })),
    {
      id: "app.quit",
      title: shellMessages.quit,
      section: "go",
      shortcuts: ["Mod+Q"],
      run: () => platform.window.close(),
    },
    {
      id: "view.notifications",
      title: shellMessages.closeNotifications,
      section: "view",
      keywords: shellMessages.closeNotificationsKeywords,
      run: dismissToasts,
    },
    ...themes.map((theme) => ({
      id: `view.theme.${theme}`,
      title: shellMessages.themeTo[theme],
      section: "view" as const,
      run: () => chooseTheme(theme),
    })),
  ]);
}
