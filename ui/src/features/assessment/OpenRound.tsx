import { useEffect, useRef, useState } from "react";
import type {
  AssessmentSheet_Serialize,
  RoundLine_Serialize,
  RoundStage,
  RoundView,
  SelfFormTaken_Serialize,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Tabs } from "../../components/Tabs";
import { assessmentRoundMessages as words } from "../../messages/assessment_round";
import { Loaded, useRead, useWrite } from "../../queries";
import { CompareBoard } from "./CompareBoard";
import { GoOn } from "./GoOn";
import { PeerViews } from "./PeerViews";
import css from "./Round.module.css";
import { RoundViewSheet } from "./RoundViewSheet";
import { FormRemarks } from "./SelfForm";

type Stage = "self" | "manager" | "compare" | "peers";

const stageOf: Record<RoundStage, Stage> = {
  self_view: "self",
  manager_view: "manager",
  compare: "compare",
  final: "compare",
};

interface OpenRoundProps {
  sheet: AssessmentSheet_Serialize;
  round: RoundLine_Serialize;
  /** Opens the form to hand out. */
  onForm: () => void;
  onTaken: (taken: SelfFormTaken_Serialize) => void;
  /** The form read in last. */
  taken: SelfFormTaken_Serialize | null;
}

/** The stages of the open round, one beside the other; the one to be done is open. */
export function OpenRound({ sheet, round, onForm, onTaken, taken }: OpenRoundProps) {
  const { person } = sheet;
  const page = useRead("ladderVersionShow", [round.ladder]);
  const [chosen, setChosen] = useState<Stage | null>(null);
  const stage = chosen ?? stageOf[round.stage];
  const { data: compared } = useRead("roundShow", [round.id]);
  const mark = (view: RoundView) => (view === "self" ? round.self_in : round.manager_in);
  const title = (view: RoundView, name: string) => (mark(view) ? words.done(name) : name);
  const top = useRef<HTMLDivElement>(null);
  // Each stage is read from its beginning, wherever the one before was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage is what it waits for
  useEffect(() => {
    top.current?.scrollIntoView?.({ block: "start" });
  }, [stage]);
  // What is next shows by itself after each step.
  const goOn = () => setChosen(null);
  const take = (form: SelfFormTaken_Serialize) => {
    onTaken(form);
    goOn();
  };

  return (
    <>
      <GoOn round={round.id} />
      <div ref={top} className={css.fromTheTop}>
        {taken && <FormRemarks taken={taken} />}
        <Loaded of={page}>
          {(ladder) => (
            <Tabs<Stage>
              label={words.stages}
              value={stage}
              onChange={setChosen}
              tabs={[
                {
                  id: "self",
                  title: title("self", words.stageSelf),
                  content: (
                    <RoundViewSheet
                      view="self"
                      sheet={sheet}
                      round={round}
                      page={ladder}
                      onGoOn={goOn}
                      onForm={onForm}
                      onTaken={take}
                    />
                  ),
                },
                {
                  id: "manager",
                  title: title("manager", words.stageManager),
                  content: (
                    <RoundViewSheet
                      view="manager"
                      sheet={sheet}
                      round={round}
                      page={ladder}
                      onGoOn={goOn}
                      onForm={onForm}
                      onTaken={take}
                    />
                  ),
                },
                {
                  id: "compare",
                  title: words.stageCompare,
                  content: <CompareBoard round={round} scale={ladder.proficiencies} />,
                },
                {
                  id: "peers",
                  title: words.stagePeers,
                  ...(compared && { count: compared.peers.length }),
                  content: compared && (
                    <PeerViews person={person} peers={compared.peers} page={ladder} round={round} />
                  ),
                },
              ]}
            />
          )}
        </Loaded>
      </div>
      <DiscardRound round={round} />
    </>
  );
}

function DiscardRound({ round }: { round: RoundLine_Serialize }) {
  const [asks, setAsks] = useState(false);
  const discarding = useWrite("roundDiscard");
  const discard = async () => {
    const answer = await discarding.run(round.id);
    setAsks(false);
    if (answer !== undefined) tellDone(words.discarded);
  };
  return (
    <div className={css.discard}>
      <Button variant="quiet" size="s" onPress={() => setAsks(true)}>
        {words.discard}
      </Button>
      {discarding.error && <ErrorBanner error={discarding.error} />}
      <Dialog
        title={words.discardTitle}
        isOpen={asks}
        onClose={() => setAsks(false)}
        size="s"
        isQuestion
        actions={
          <>
            <Button onPress={() => setAsks(false)}>{words.keep}</Button>
            <Button
              variant="danger"
              isPending={discarding.isRunning}
              onPress={() => void discard()}
            >
              {words.discardSubmit}
            </Button>
          </>
        }
      >
        <p>{words.discardText}</p>
      </Dialog>
    </div>
  );
}
