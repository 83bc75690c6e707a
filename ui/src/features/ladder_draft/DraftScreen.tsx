import { Outlet, useParams } from "@tanstack/react-router";
import { PencilLine } from "lucide-react";
import { BackLink } from "../../components/BackLink";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { EmptyState } from "../../components/EmptyState";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { Loaded, useRead } from "../../queries";
import { BeginDraft } from "./BeginDraft";
import { DraftActions } from "./DraftActions";
import { DraftTabs } from "./DraftTabs";
import { DraftContext, useDraft } from "./draft_context";
import { Findings } from "./Findings";
import { LevelHeader } from "./LevelHeader";
import { useDraftCommands } from "./useDraftCommands";
import { useFindingsPanel } from "./useFindingsPanel";
import { useLadderFiles } from "./useLadderFiles";

/** The open draft: its parts to edit, its holes beside them, and its two ends. */
export function DraftScreen() {
  const read = useRead("ladderDraft", []);
  const { code } = useParams({ strict: false });
  const files = useLadderFiles();
  const draft = read.data;
  if (!draft) {
    return (
      <Screen
        header={
          <>
            <BackLink to="/ladder">{words.back}</BackLink>
            <PageHeader title={words.draft} />
          </>
        }
      >
        {files.error && <ErrorBanner error={files.error} />}
        <Loaded of={read}>
          {() => (
            <EmptyState
              icon={<PencilLine aria-hidden="true" />}
              title={words.none}
              text={words.noneText}
              actions={
                <>
                  <BeginDraft variant="primary" />
                  <Button onPress={files.fromFile} isPending={files.isReading}>
                    {words.fromFile}
                  </Button>
                </>
              }
            />
          )}
        </Loaded>
      </Screen>
    );
  }
  return (
    <DraftContext.Provider value={{ draft, reread: read.refetch }}>
      <OpenDraft code={code} />
    </DraftContext.Provider>
  );
}

function OpenDraft({ code }: { code: string | undefined }) {
  const { draft } = useDraft();
  const panel = useFindingsPanel(code === undefined ? "picture" : "level", draft.findings.length);
  useDraftCommands(draft, panel);
  const level = draft.page.ladder.levels.find((one) => one.code === code);
  return (
    <Screen
      header={
        level ? (
          <LevelHeader level={level} panel={panel} />
        ) : (
          <>
            <BackLink to="/ladder">{words.back}</BackLink>
            <PageHeader
              title={words.title(draft.page.version)}
              sub={words.sub(draft.page.ladder.name, draft.based_on_number)}
              actions={<DraftActions panel={panel} />}
            />
            <DraftTabs draft={draft} />
          </>
        )
      }
      {...(panel.isOpen && {
        aside: <Findings findings={draft.findings} level={level?.code ?? null} />,
        asideLabel: words.findings,
      })}
    >
      {draft.blocked && !level && <Callout tone="warn">{words.blocked}</Callout>}
      <Outlet />
    </Screen>
  );
}
