import { Printer } from "lucide-react";
import { useState } from "react";
import type { PersonRef } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { formatLongDay } from "../../messages/format";
import { teamPaperMessages as words } from "../../messages/team_paper";
import { HandoutDialog } from "../printing/HandoutDialog";

interface LadderPrintProps {
  /** Null for everyone. */
  lead: PersonRef | null;
  /** Null for today. */
  asOf: string | null;
}

/** The way to the picture on paper. */
export function LadderPrint({ lead, asOf }: LadderPrintProps) {
  const [isOpen, setIsOpen] = useState(false);
  useCommands([
    {
      id: "team_ladder.print",
      title: words.command,
      section: "screen",
      shortcuts: ["Mod+P"],
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
          title={lead ? words.titleOf(lead.name) : words.title}
          what={{ kind: "team_ladder", lead: lead?.id ?? null, as_of: asOf }}
          name={words.name}
          onClose={() => setIsOpen(false)}
        >
          <p>{asOf === null ? words.text : words.textOn(formatLongDay(asOf))}</p>
        </HandoutDialog>
      )}
    </>
  );
}
