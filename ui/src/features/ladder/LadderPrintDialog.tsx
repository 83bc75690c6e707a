import { useState } from "react";
import type { Handout, LevelCode } from "../../bindings";
import { RadioGroup } from "../../components/RadioGroup";
import { handoutMessages as words } from "../../messages/handouts";
import { HandoutDialog } from "../printing/HandoutDialog";

export type LadderPaper = "card" | "cards" | "booklet";

interface LadderPrintDialogProps {
  level: { code: LevelCode; name: string };
  first: LadderPaper;
  onClose: () => void;
}

/** The ladder on paper: this level's card, all cards, or the booklet. */
export function LadderPrintDialog({ level, first, onClose }: LadderPrintDialogProps) {
  const [paper, setPaper] = useState(first);
  const what: Handout = {
    card: { kind: "role_cards" as const, levels: [level.code], version: null },
    cards: { kind: "role_cards" as const, levels: [], version: null },
    booklet: { kind: "booklet" as const, levels: [], version: null },
  }[paper];
  const name = paper === "card" ? words.names.card(level.name) : words.names[paper];

  return (
    <HandoutDialog title={words.ladderTitle} what={what} name={name} onClose={onClose}>
      <RadioGroup
        label={words.what}
        choices={[
          { id: "card", label: words.card(level.name), description: words.cardText },
          { id: "cards", label: words.cards, description: words.cardsText },
          { id: "booklet", label: words.booklet, description: words.bookletText },
        ]}
        value={paper}
        onChange={(chosen) => setPaper(chosen as LadderPaper)}
      />
    </HandoutDialog>
  );
}
