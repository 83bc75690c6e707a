import { useEffect } from "react";
import { platform } from "../../platform";

/** Screens title the document; the frame of the window is a different one and follows it. */
export function useWindowTitle(): void {
  useEffect(() => {
    const title = document.querySelector("title");
    if (!title) return;
    const follow = () => platform.window.setTitle(document.title);
    const observer = new MutationObserver(follow);
    observer.observe(title, { childList: true, characterData: true, subtree: true });
    follow();
    return () => observer.disconnect();
  }, []);
}
