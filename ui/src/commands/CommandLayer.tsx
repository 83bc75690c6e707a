import { useState } from "react";
import { commandMessages } from "../messages/commands";
import { Palette } from "./Palette";
import { useCommands } from "./registry";
import { ShortcutHelp } from "./ShortcutHelp";
import { useShortcuts } from "./useShortcuts";

function focusFilter() {
  const field = document.querySelector<HTMLInputElement>("[data-filter-field]");
  field?.focus();
  field?.select();
}

/** The keyboard, the palette and the page of shortcuts; stands once in the shell. */
export function CommandLayer() {
  const [open, setOpen] = useState<"palette" | "help" | null>(null);
  const close = () => setOpen(null);
  useShortcuts();
  useCommands([
    {
      id: "palette.open",
      title: commandMessages.palette,
      section: "help",
      shortcuts: ["Mod+K"],
      isHidden: true,
      run: () => setOpen("palette"),
    },
    {
      id: "help.shortcuts",
      title: commandMessages.shortcuts,
      section: "help",
      shortcuts: ["?"],
      keywords: commandMessages.shortcutsKeywords,
      run: () => setOpen("help"),
    },
    {
      id: "view.filter",
      title: commandMessages.filter,
      section: "view",
      shortcuts: ["/", "Mod+F"],
      keywords: commandMessages.filterKeywords,
      run: focusFilter,
    },
  ]);
  return (
    <>
      <Palette isOpen={open === "palette"} onClose={close} />
      <ShortcutHelp isOpen={open === "help"} onClose={close} />
    </>
  );
}
