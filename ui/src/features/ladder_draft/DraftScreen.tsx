import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { LadderDraftPage_Serialize as LadderDraftPage } from "../../bindings";
import { tellDone, useCommands } from "../../commands";
import { BackLink } from "../../components/BackLink";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { Dialog } from "../../components/Dialog";
import { EmptyState } from "../../components/EmptyState";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { Loaded, useRead, useWrite } from "../../queries";
import { Changes } from "./Changes";
import { Findings } from "./Findings";
import { PublishDialog } from "./PublishDialog";

/** The open draft: its holes, its changes, and its two ends. */
export function DraftScreen() {
  const draft = useRead("ladderDraft", []);
  const page = draft.data;
  return (
    <Screen
      header={
        <>
          <BackLink to="/ladder">{words.back}</BackLink>
          <PageHeader
            title={page ? words.title(page.page.version) : words.draft}
            sub={page && words.sub(page.page.ladder.name, page.based_on_number)}
            actions={page && <Ends draft={page} />}
          />
        </>
      }
    >
      <Loaded of={draft}>
        {(shown) =>
          shown ? (
            <>
              {shown.blocked && <Callout tone="warn">{words.blocked}</Callout>}
              <Findings findings={shown.findings} />
              <Changes draft={shown} />
            </>
          ) : (
            <EmptyState title={words.none} text={words.noneText} />
          )
        }
      </Loaded>
    </Screen>
  );
}

function Ends({ draft }: { draft: LadderDraftPage }) {
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
