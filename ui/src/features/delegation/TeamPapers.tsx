import { Printer } from "lucide-react";
import { useState } from "react";
import type { Handout, PersonId } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { RadioGroup } from "../../components/RadioGroup";
import { decisionPaperMessages as words } from "../../messages/decision_papers";
import { formatLongDay } from "../../messages/format";
import { HandoutDialog } from "../printing/HandoutDialog";

type Paper = "board" | "charters";

interface TeamPapersProps {
  /** Null for everyone. */
  lead: PersonId | null;
  /** Null for today. */
  asOf: string | null;
}

/** The way to the team board and to everybody's charter. */
export function TeamPapers(team: TeamPapersProps) {
  const [isOpen, setIsOpen] = useState(false);
  useCommands([
    {
      id: "delegation.print",
      title: words.teamCommand,
      section: "screen",
      shortcuts: ["Mod+P"],
      run: () => setIsOpen(true),
    },
  ]);

  return (
    <>
      <Button icon={<Printer aria-hidden="true" />} onPress={() => setIsOpen(true)}>
        {words.team}
      </Button>
      {isOpen && <TeamPapersDialog {...team} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function TeamPapersDialog({ lead, asOf, onClose }: TeamPapersProps & { onClose: () => void }) {
  const [paper, setPaper] = useState<Paper>("board");
  const what: Handout = {
    board: { kind: "team_board" as const, lead, as_of: asOf },
    charters: { kind: "charters" as const, lead },
  }[paper];

  return (
    <HandoutDialog title={words.teamTitle} what={what} name={words.names[paper]} onClose={onClose}>
      <RadioGroup
        label={words.what}
        choices={[
          {
            id: "board",
            label: words.board,
            description: asOf === null ? words.boardText : words.boardDay(formatLongDay(asOf)),
          },
          { id: "charters", label: words.charters, description: words.chartersText },
        ]}
        value={paper}
        onChange={(chosen) => setPaper(chosen as Paper)}
      />
    </HandoutDialog>
  );
}
