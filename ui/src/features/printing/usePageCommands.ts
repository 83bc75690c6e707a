import { useCommands } from "../../commands";
import { printMessages } from "../../messages/plan_printing";
import { previewMessages as words } from "../../messages/preview";
import type { PageView } from "./usePageView";

/** What the keys do where the preview has the keyboard, for the palette and the page of shortcuts. */
export function usePageCommands(view: PageView, total: number, onGo: (page: number) => void): void {
  const command = (id: string, title: string, keys: string, run: () => void) => ({
    id: `pages.${id}`,
    title,
    section: "view" as const,
    shortcuts: [keys],
    keywords: printMessages.preview,
    enabled: total > 0,
    isAnsweredThere: true,
    run,
  });
  useCommands([
    command("next", words.next, "PageDown", () => onGo(view.page + 1)),
    command("previous", words.previous, "PageUp", () => onGo(view.page - 1)),
    command("first", words.first, "Home", () => onGo(1)),
    command("last", words.last, "End", () => onGo(total)),
    command("larger", words.larger, "Mod++", () => view.zoomBy("in")),
    command("smaller", words.smaller, "Mod+-", () => view.zoomBy("out")),
    command("width", words.zooms.width, "Mod+0", () => view.zoomTo("width")),
  ]);
}
