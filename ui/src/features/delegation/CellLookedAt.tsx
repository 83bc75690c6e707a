import { useState } from "react";
import type { CellPage_Serialize } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { ErrorBanner } from "../../components/ErrorBanner";
import { cellMessages as words } from "../../messages/delegation_cell";
import { useWrite } from "../../queries";
import { EvidenceDialog } from "../evidence/EvidenceDialog";
import css from "./CellPanel.module.css";

interface CellLookedAtProps {
  page: CellPage_Serialize;
  onChanged: () => void;
}

/** Looked at again and left as it is, in one press; and how a decision went. */
export function CellLookedAt({ page, onChanged }: CellLookedAtProps) {
  const { person, area, cell, offers } = page;
  const setting = useWrite("delegationSet");
  const [review, setReview] = useState<string | null>(offers.review);
  const [isNoting, setNoting] = useState(false);
  const stay = async () => {
    onChanged();
    const done = await setting.run([
      {
        person: person.id,
        area: area.code,
        level: null,
        wanted: { do: "keep" },
        limit: { do: "keep" },
        review: review === null ? { do: "clear" } : { do: "set", value: review },
        reason: words.staysReason,
        on: null,
      },
    ]);
    if (done !== undefined) tellDone(words.stayed);
  };
  return (
    <>
      {cell.agreed !== null && (
        <div className={css.withButton}>
          <DateField label={words.nextReview} value={review} onChange={setReview} />
          <Button size="s" onPress={() => void stay()} isPending={setting.isRunning}>
            {words.stays}
          </Button>
        </div>
      )}
      <div className={css.row}>
        <Button size="s" onPress={() => setNoting(true)}>
          {words.outcome}
        </Button>
      </div>
      {setting.error && <ErrorBanner error={setting.error} />}
      {isNoting && (
        <EvidenceDialog
          person={person}
          links={[{ kind: "delegation", area: area.code }]}
          onClose={() => setNoting(false)}
        />
      )}
    </>
  );
}
