import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { tellDone, useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { useWrite } from "../../queries";
import { useDraft } from "./draft_context";
import { FindingsToggle } from "./FindingsToggle";
import { PublishDialog } from "./PublishDialog";
import type { FindingsPanel } from "./useFindingsPanel";

/** What is to look at, and the two ends of a draft: thrown away or published. */
export function DraftActions({ panel }: { panel: FindingsPanel }) {
  const { draft } = useDraft();
  const navigate = useNavigate();
  const discarding = useWrite("ladderDraftDiscard");
  const [asks, setAsks] = useState<"publish" | "discard" | null>(null);
  useCommands([
    {
      id: "ladder.publish",
      title: words.publish,
      section: "screen",
      enabled: !draft.blocked,
      run: () => setAsks("publish"),
    },
  ]);
  const leave = () => void navigate({ to: "/ladder" });
  const discard = async () => {
    if ((await discarding.run()) === undefined) return;
    tellDone(words.discarded);
    leave();
  };
  return (
    <>
      <FindingsToggle panel={panel} />
      <Button onPress={() => setAsks("discard")}>{words.discard}</Button>
      <Button variant="primary" isDisabled={draft.blocked} onPress={() => setAsks("publish")}>
        {words.publish}
      </Button>
      {asks === "publish" && <PublishDialog onClose={() => setAsks(null)} onPublished={leave} />}
      <Dialog
        title={words.discardTitle}
        isOpen={asks === "discard"}
        onClose={() => setAsks(null)}
        size="s"
        isQuestion
        actions={
          <>
            <Button onPress={() => setAsks(null)}>{words.keep}</Button>
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
        {discarding.error && <ErrorBanner error={discarding.error} />}
      </Dialog>
    </>
  );
}
