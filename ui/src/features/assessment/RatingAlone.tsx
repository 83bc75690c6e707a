import { useState } from "react";
import type { AssessmentSheet_Serialize, SelfFormTaken_Serialize } from "../../bindings";
import { Select } from "../../components/Select";
import { assessmentMessages as words } from "../../messages/assessment";
import { Loaded, useRead } from "../../queries";
import css from "./AssessmentScreen.module.css";
import { BeginRound } from "./BeginRound";
import { DraftBar } from "./DraftBar";
import { RatingSheet } from "./RatingSheet";
import { useRating } from "./useRating";

interface RatingAloneProps {
  sheet: AssessmentSheet_Serialize;
  onLevel: (level: string) => void;
  onTaken: (taken: SelfFormTaken_Serialize) => void;
}

/** The leader's ratings, against any level. */
export function RatingAlone({ sheet, onLevel, onTaken }: RatingAloneProps) {
  const { person, against, own, next, draft, against_gaps, next_gaps } = sheet;
  const page = useRead("ladderVersionShow", [sheet.ladder]);
  const rating = useRating({ person: person.id, by: "manager", against: against?.code ?? null });
  // A draft that ended takes with it what was typed but never kept.
  const [ended, setEnded] = useState(0);
  return (
    <Loaded of={page}>
      {(ladder) => (
        <>
          <BeginRound sheet={sheet} onTaken={onTaken} />
          <div className={css.level}>
            <Select
              label={words.against}
              choices={ladder.ladder.levels.map(({ code, name }) => ({
                id: code,
                label: name,
                ...(code === own?.code && { description: words.ownLevel }),
              }))}
              value={against?.code ?? null}
              onChange={onLevel}
            />
          </div>
          <RatingSheet
            key={`${person.id} ${ended}`}
            person={person}
            page={ladder}
            against={against}
            next={next}
            draft={draft}
            rating={rating}
            gaps={{ against: against_gaps, next: next_gaps }}
            bar={(note) => (
              <DraftBar
                draft={draft}
                competencies={ladder.ladder.competencies.length}
                isRunning={rating.isRunning}
                onFinal={() => rating.keep({ note, finish: "make_final" })}
                onEnded={() => setEnded((now) => now + 1)}
              />
            )}
          />
        </>
      )}
    </Loaded>
  );
}
