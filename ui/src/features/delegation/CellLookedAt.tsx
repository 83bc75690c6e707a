import { useState } from "react";
import type { CellPage_Serialize } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { ErrorBanner } from "../../components/ErrorBanner";
import { cellMessages as words } from "../../messages/delegation_cell";
import { useWrite } from "../../queries";
import css from "./CellPanel.module.css";

interface CellLookedAtProps {
  page: CellPage_Serialize;
  onChanged: () => void;
}

/** Looked at again and left as it is, in one press. */
export function CellLookedAt({ page, onChanged }: CellLookedAtProps) {
  const { person, area, cell, offers } = page;
  const setting = useWrite("delegationSet");
  const [review, setReview] = useState<string | null>(offers.review);
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
  if (cell.agreed === null) return null;
  return (
    <>
      <div className={css.withButton}>
        <DateField label={words.nextReview} value={review} onChange={setReview} />
        <Button size="s" onPress={() => void stay()} isPending={setting.isRunning}>
          {words.stays}
        </Button>
      </div>
      {setting.error && <ErrorBanner error={setting.error} />}
    </>
  );
}
