import { useState } from "react";
import type {
  AssessmentSheet_Serialize,
  LadderPage_Serialize,
  RoundLine_Serialize,
  RoundView,
  SelfFormTaken_Serialize,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { ErrorBanner } from "../../components/ErrorBanner";
import { assessmentRoundMessages as words } from "../../messages/assessment_round";
import { useRead, useWrite } from "../../queries";
import bar from "./AssessmentScreen.module.css";
import { RatingList } from "./RatingList";
import { RatingSheet } from "./RatingSheet";
import css from "./Round.module.css";
import { SelfForm } from "./SelfForm";
import { useRating } from "./useRating";

interface RoundViewSheetProps {
  view: RoundView;
  sheet: AssessmentSheet_Serialize;
  round: RoundLine_Serialize;
  page: LadderPage_Serialize;
  /** The view was handed in. */
  onGoOn: () => void;
  /** Opens the form to hand out. */
  onForm: () => void;
  onTaken: (taken: SelfFormTaken_Serialize) => void;
}

/** One of the two views: rated here until it is handed in, then to read, or taken back. */
export function RoundViewSheet(props: RoundViewSheetProps) {
  const { view, round } = props;
  const day = view === "self" ? round.self_in : round.manager_in;
  if (day) return <HandedIn view={view} round={round} day={day} />;
  return <Open {...props} />;
}

function Open({ view, sheet, round, page, onGoOn, onForm, onTaken }: RoundViewSheetProps) {
  const { person, against, next, against_gaps, next_gaps } = sheet;
  const draft = view === "self" ? sheet.self_draft : sheet.draft;
  const rating = useRating({ person: person.id, by: view });
  const handing = useWrite("roundHandIn");
  const rated = draft?.ratings.length ?? 0;
  const isSelf = view === "self";

  const handIn = async () => {
    if ((await handing.run(round.id, view, null)) === undefined) return;
    tellDone(isSelf ? words.selfIn(person.name, rated) : words.managerIn);
    onGoOn();
  };

  return (
    <div className={css.stage}>
      <p className={css.about}>{isSelf ? words.selfText(person.name) : words.managerText}</p>
      {isSelf && <SelfForm person={sheet.person.id} onForm={onForm} onTaken={onTaken} />}
      <RatingSheet
        person={person}
        page={page}
        against={against}
        next={next}
        draft={draft}
        rating={rating}
        {...(!isSelf && { gaps: { against: against_gaps, next: next_gaps } })}
        bar={() => (
          <>
            <div className={bar.bar}>
              <p className={bar.state}>
                <strong>{words.rated(rated, page.ladder.competencies.length)}</strong>
                <span>{words.keptAtOnce}</span>
              </p>
              <Button
                variant="primary"
                isPending={handing.isRunning}
                isDisabled={!isSelf && rated === 0}
                onPress={() => void handIn()}
              >
                {isSelf && rated === 0 ? words.goOnWithout : words.handIn}
              </Button>
            </div>
            {handing.error && <ErrorBanner error={handing.error} />}
          </>
        )}
      />
    </div>
  );
}

interface HandedInProps {
  view: RoundView;
  round: RoundLine_Serialize;
  day: string;
}

/** What was handed in. The leader sees the other view only when their own is in, unless they ask for it. */
function HandedIn({ view, round, day }: HandedInProps) {
  const page = useRead("roundShow", [round.id]);
  const taking = useWrite("roundTakeBack");
  const [shows, setShows] = useState(false);
  const isHidden = view === "self" && round.manager_in === null && !shows;
  const line = view === "self" ? page.data?.own_view : page.data?.manager_view;
  const takeBack = async () => {
    if ((await taking.run(round.id, view)) !== undefined) tellDone(words.takenBack);
  };

  return (
    <div className={css.stage}>
      <Callout
        tone="good"
        title={words.inSince(day)}
        actions={
          <Button size="s" isPending={taking.isRunning} onPress={() => void takeBack()}>
            {words.takeBack}
          </Button>
        }
      >
        {line ? words.inText(line.ratings.length) : words.inWithout}
      </Callout>
      {taking.error && <ErrorBanner error={taking.error} />}
      {line && isHidden && (
        <div className={css.hiddenView}>
          <p>{words.hidden}</p>
          <Button size="s" onPress={() => setShows(true)}>
            {words.showAnyway}
          </Button>
        </div>
      )}
      {line && !isHidden && <RatingList line={line} />}
    </div>
  );
}
