import { useState } from "react";
import type { AssessmentLine } from "../../bindings";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { assessmentMessages as words } from "../../messages/assessment";
import { useWrite } from "../../queries";
import css from "./AssessmentScreen.module.css";

interface DraftBarProps {
  draft: AssessmentLine | null;
  competencies: number;
  isRunning: boolean;
  /** Resolves to true when it is final. */
  onFinal: () => Promise<boolean>;
  onEnded: () => void;
}

/** How far the draft is, and its two ends. Both are asked for, because one of them cannot be changed again. */
export function DraftBar({ draft, competencies, isRunning, onFinal, onEnded }: DraftBarProps) {
  const [asks, setAsks] = useState<"final" | "discard" | null>(null);
  const discarding = useWrite("assessmentDiscard");

  const makeFinal = async () => {
    const isFinal = await onFinal();
    setAsks(null);
    if (isFinal) onEnded();
  };
  const discard = async () => {
    if (!draft) return;
    const answer = await discarding.run(draft.id);
    setAsks(null);
    if (answer !== undefined) onEnded();
  };

  const isFinal = asks === "final";
  return (
    <>
      <div className={css.bar}>
        <p className={css.state}>
          <strong>{words.rated(draft?.ratings.length ?? 0, competencies)}</strong>
          <span>{draft ? words.draftSince(draft.on) : words.noDraft}</span>
        </p>
        <Button onPress={() => setAsks("discard")} isDisabled={!draft}>
          {words.discard}
        </Button>
        <Button
          variant="primary"
          onPress={() => setAsks("final")}
          isDisabled={!draft || draft.ratings.length === 0}
        >
          {words.makeFinal}
        </Button>
      </div>
      {discarding.error && <ErrorBanner error={discarding.error} />}
      <Dialog
        title={isFinal ? words.finalTitle : words.discardTitle}
        isOpen={asks !== null}
        onClose={() => setAsks(null)}
        size="s"
        isQuestion
        actions={
          <>
            <Button onPress={() => setAsks(null)}>{words.keepDraft}</Button>
            <Button
              variant={isFinal ? "primary" : "danger"}
              isPending={isRunning || discarding.isRunning}
              onPress={() => void (isFinal ? makeFinal() : discard())}
            >
              {isFinal ? words.makeFinal : words.discard}
            </Button>
          </>
        }
      >
        <p>{isFinal ? words.finalText : words.discardText}</p>
      </Dialog>
    </>
  );
}
