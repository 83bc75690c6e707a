import { useState } from "react";
import type { CellRow_Serialize as CellRow, PersonId } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { stepOf } from "../../components/scale_step";
import { coverageMessages } from "../../messages/coverage";
import { useRead } from "../../queries";
import { CellFound } from "./CellFound";
import css from "./Coverage.module.css";
import { PullBackDialog } from "./PullBackDialog";
import { useCoverageDeeds } from "./useCoverageDeeds";

/** On somebody's page: what they decide by agreements made before they moved to a new domain. Nothing while nothing waits. */
export function LookAgainOf({ person }: { person: PersonId }) {
  const { data } = useRead("delegationLookAgain", [person]);
  const deeds = useCoverageDeeds();
  const [pulled, setPulled] = useState<CellRow | null>(null);
  if (!data?.moved) return null;
  const said = (level: number | null) => {
    const step = stepOf(data.steps, level);
    return step && `${step.number} ${step.word}`;
  };
  return (
    <Section
      title={coverageMessages.again.title}
      sub={coverageMessages.again.text(data.person.name, data.moved)}
      look="card"
    >
      {deeds.error && <ErrorBanner error={deeds.error} />}
      <ul className={css.rows} data-look="narrow">
        {data.cells.map((row) => (
          <CellFound
            key={row.area}
            question="look_again"
            of="person"
            row={row}
            nextReview=""
            said={said}
            deeds={deeds}
            isReadOnly={false}
            onPullBack={setPulled}
          />
        ))}
      </ul>
      {pulled && <PullBackDialog row={pulled} steps={data.steps} onClose={() => setPulled(null)} />}
    </Section>
  );
}
