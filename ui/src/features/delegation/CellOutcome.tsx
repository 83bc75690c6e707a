import { useState } from "react";
import type { CellPage_Serialize } from "../../bindings";
import { Button } from "../../components/Button";
import { cellMessages as words } from "../../messages/delegation_cell";
import { EvidenceDialog } from "../evidence/EvidenceDialog";
import css from "./CellPanel.module.css";

/** How a decision went, kept as evidence that names it. */
export function CellOutcome({ page: { person, area } }: { page: CellPage_Serialize }) {
  const [isNoting, setNoting] = useState(false);
  return (
    <div className={css.row}>
      <Button size="s" onPress={() => setNoting(true)}>
        {words.outcome}
      </Button>
      {isNoting && (
        <EvidenceDialog
          person={person}
          links={[{ kind: "delegation", area: area.code }]}
          onClose={() => setNoting(false)}
        />
      )}
    </div>
  );
}
