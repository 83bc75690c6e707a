import { useEffect } from "react";
import { platform } from "../../platform";

const program = " · Rungs";

/** Names the workspace between the screen and the program: who has several open at once tells their windows apart. */
function windowTitle(ofDocument: string, workspace: string | null): string {
  if (workspace === null || !ofDocument.endsWith(program)) return ofDocument;
  return `${ofDocument.slice(0, -program.length)} · ${workspace}${program}`;
}

/** Screens title the document; the frame of the window is a different one and follows it. */
export function useWindowTitle(workspace: string | null): void {
  useEffect(() => {
    const title = document.querySelector("title");
    if (!title) return;
    const follow = () => platform.window.setTitle(windowTitle(document.title, workspace));
    const observer = new MutationObserver(follow);
    observer.observe(title, { childList: true, characterData: true, subtree: true });
    follow();
    return () => observer.disconnect();
  }, [workspace]);
}
