import { Ellipsis, Printer } from "lucide-react";
import { useEffect, useState } from "react";
import type { PersonRef } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { showToast } from "../../components/toasts";
import { oneToOnePaperMessages as words } from "../../messages/one_to_one_paper";
import { takingOutMessages } from "../../messages/taking_out";
import { HandoutDialog } from "../printing/HandoutDialog";
import { textEntries } from "../taking_out/text_entries";
import { useText } from "../taking_out/useText";

/** The sheet for the talk to come: on paper, on the clipboard, or as a file. */
export function SheetPrint({ person }: { person: PersonRef }) {
  const [isOpen, setIsOpen] = useState(false);
  const text = useText({ kind: "one_to_one", id: person.id }, person);
  const { error } = text;
  useEffect(() => {
    if (error) showToast({ title: error.message, tone: "bad" });
  }, [error]);
  useCommands([
    {
      id: "one_to_one.print",
      title: words.command,
      section: "screen",
      shortcuts: ["Mod+P"],
      run: () => setIsOpen(true),
    },
    {
      id: "one_to_one.copy",
      title: takingOutMessages.copyText,
      keywords: takingOutMessages.copyKeywords,
      section: "screen",
      shortcuts: ["Mod+Shift+C"],
      run: () => void text.copy(),
    },
    {
      id: "one_to_one.markdown",
      title: takingOutMessages.saveMarkdown,
      section: "screen",
      run: () => void text.saveMarkdown(),
    },
  ]);

  return (
    <>
      <Button icon={<Printer aria-hidden="true" />} onPress={() => setIsOpen(true)}>
        {words.print}
      </Button>
      <Menu
        trigger={
          <IconButton label={words.more} tone="framed" icon={<Ellipsis aria-hidden="true" />} />
        }
        groups={[{ entries: textEntries(text) }]}
      />
      {isOpen && (
        <HandoutDialog
          title={words.title(person.name)}
          what={{ kind: "one_to_one", person: person.id }}
          name={words.name(person.name)}
          onClose={() => setIsOpen(false)}
        >
          <p>{words.text(person.name)}</p>
        </HandoutDialog>
      )}
    </>
  );
}
