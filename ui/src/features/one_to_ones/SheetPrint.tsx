import { Printer } from "lucide-react";
import { useState } from "react";
import type { PersonRef } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { oneToOnePaperMessages as words } from "../../messages/one_to_one_paper";
import { HandoutDialog } from "../printing/HandoutDialog";

/** The way to the sheet for the talk to come. */
export function SheetPrint({ person }: { person: PersonRef }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommands([
    {
      id: "one_to_one.print",
      title: words.command,
      section: "screen",
      run: () => setIsOpen(true),
    },
  ]);

  return (
    <>
      <Button icon={<Printer aria-hidden="true" />} onPress={() => setIsOpen(true)}>
        {words.print}
      </Button>
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
