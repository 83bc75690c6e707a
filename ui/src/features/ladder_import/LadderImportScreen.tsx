import { FileUp } from "lucide-react";
import type { LadderFilePage_Serialize as LadderFilePage } from "../../bindings";
import { useCommands } from "../../commands";
import { BackLink } from "../../components/BackLink";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { EmptyState } from "../../components/EmptyState";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { ladderImportMessages as words } from "../../messages/ladder_import";
import { Competencies } from "./Competencies";
import { Keys } from "./Keys";
import css from "./LadderImport.module.css";
import { Levels } from "./Levels";
import { Sheets } from "./Sheets";
import { Unplaced } from "./Unplaced";
import { useLadderImport } from "./useLadderImport";

/** What was understood of a ladder file, to be corrected before it becomes the draft. */
export function LadderImportScreen() {
  const file = useLadderImport();
  const { page } = file;
  const choose = () => void file.chooseFile();
  useCommands([
    {
      id: "ladder_import.choose",
      title: words.choose,
      section: "screen",
      shortcuts: ["Mod+O"],
      run: choose,
    },
  ]);
  return (
    <Screen
      header={
        <>
          <BackLink to="/ladder">{words.back}</BackLink>
          <PageHeader
            title={words.title}
            sub={page && words.facts(page.file, page.format)}
            actions={
              page && (
                <>
                  <Button onPress={choose}>{words.chooseOther}</Button>
                  <Button
                    variant="primary"
                    isDisabled={page.problem !== null}
                    isPending={file.isSaving}
                    onPress={() => void file.confirm()}
                  >
                    {words.confirm}
                  </Button>
                </>
              )
            }
          />
        </>
      }
    >
      {file.error && <ErrorBanner error={file.error} />}
      {page && (
        <div className={css.columns}>
          <div className={css.understood}>
            <Summary page={page} />
            <Levels page={page} file={file} />
            <Sheets page={page} file={file} />
            <Keys page={page} file={file} />
            <Competencies page={page} />
          </div>
          <Unplaced page={page} />
        </div>
      )}
      {!page && file.isReady && (
        <EmptyState
          title={words.chooseTitle}
          text={words.chooseText}
          icon={<FileUp aria-hidden="true" />}
          actions={
            <Button variant="primary" onPress={choose} isPending={file.isReading}>
              {words.choose}
            </Button>
          }
        />
      )}
    </Screen>
  );
}

function Summary({ page }: { page: LadderFilePage }) {
  const { levels, competencies, expectations } = page.imported;
  return (
    <div className={css.summary} aria-live="polite">
      {page.problem ? (
        <Callout tone="bad" title={words.problem}>
          {page.problem}
        </Callout>
      ) : (
        <p className={css.counts}>
          <strong>{page.name}</strong> {words.counts(levels, competencies, expectations)}
        </p>
      )}
      {page.remarks.length > 0 && (
        <Callout tone="neutral" title={words.remarks}>
          {page.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </Callout>
      )}
    </div>
  );
}
