import { Lightbulb } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { planMessages as words } from "../../messages/plans";
import css from "./Plan.module.css";

/** More than these would push the plan itself out of sight. */
const shownAtFirst = 2;

/** What is worth a second look; nothing here forbids anything. */
export function Remarks({ remarks }: { remarks: readonly string[] }) {
  const [showsAll, setShowsAll] = useState(false);
  if (remarks.length === 0) return null;
  // A button that shows a single line more is not worth its own line.
  const isFolded = !showsAll && remarks.length > shownAtFirst + 1;
  const shown = isFolded ? remarks.slice(0, shownAtFirst) : remarks;
  return (
    <Callout tone="neutral" title={words.remarks} icon={<Lightbulb aria-hidden="true" />}>
      <ul className={css.remarks}>
        {shown.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      {remarks.length > shownAtFirst + 1 && (
        <Button
          size="s"
          variant="quiet"
          aria-expanded={!isFolded}
          onPress={() => setShowsAll(isFolded)}
        >
          {isFolded ? words.moreRemarks(remarks.length - shownAtFirst) : words.fewerRemarks}
        </Button>
      )}
    </Callout>
  );
}
