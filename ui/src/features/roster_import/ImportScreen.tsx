import { useState } from "react";
import type { ImportPage_Serialize as ImportPage } from "../../bindings";
import { useCommands } from "../../commands";
import { BackLink } from "../../components/BackLink";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PageHeader } from "../../components/PageHeader";
import { Progress } from "../../components/Progress";
import { Screen } from "../../components/Screen";
import { Tabs } from "../../components/Tabs";
import { rosterImportMessages as words } from "../../messages/roster_import";
import { useLevelChoices } from "../placement/level_choices";
import { ChooseFile } from "./ChooseFile";
import { Columns } from "./Columns";
import { Imported } from "./Imported";
import { levelChoices } from "./levels";
import { type FateFilter, Rows } from "./Rows";
import { useRosterImport } from "./useRosterImport";

export function ImportScreen() {
  const roster = useRosterImport();
  const { page, imported } = roster;
  const [tab, setTab] = useState<"rows" | "columns">("rows");
  const [filter, setFilter] = useState<FateFilter | null>(null);
  const levels = levelChoices(useLevelChoices());
  const totals = page?.preview.totals;
  const toSave = totals ? totals.new + totals.changed : 0;
  const choose = () => {
    setFilter(null);
    void roster.chooseFile();
  };
  useCommands([
    {
      id: "import.choose",
      title: words.choose,
      section: "screen",
      shortcuts: ["Mod+O"],
      run: choose,
    },
  ]);

  return (
    <Screen
      layout="fill"
      header={
        <>
          <BackLink to="/people">{words.back}</BackLink>
          <PageHeader
            title={words.title}
            sub={page && facts(page)}
            actions={
              page && (
                <>
                  <Button onPress={choose} isPending={roster.isReading}>
                    {words.chooseOther}
                  </Button>
                  <Button
                    variant="primary"
                    isDisabled={toSave === 0 && !placesAnybody(page)}
                    isPending={roster.isRunning && !roster.isReading}
                    onPress={() => void roster.confirmAll()}
                  >
                    {words.confirm(totals?.new ?? 0, totals?.changed ?? 0)}
                  </Button>
                </>
              )
            }
          />
        </>
      }
    >
      {roster.failure && <ErrorBanner error={roster.failure} />}
      {roster.isRunning && roster.progress && (
        <Progress
          label={roster.progress.stage === "saving" ? words.saving : words.reading}
          done={roster.progress.done}
          total={roster.progress.total}
          onCancel={roster.stop}
        />
      )}
      {page && (
        <>
          <FileRemarks page={page} onShowRefused={() => setFilter("refused")} />
          <Tabs
            label={words.title}
            value={tab}
            onChange={setTab}
            isFilling
            tabs={[
              {
                id: "rows",
                title: words.rows,
                count: page.preview.totals.rows,
                content: (
                  <Rows
                    page={page}
                    roster={roster}
                    levels={levels}
                    filter={filter ?? firstFilter(page)}
                    onFilter={setFilter}
                  />
                ),
              },
              {
                id: "columns",
                title: words.columns,
                count: page.matching.columns.length,
                content: (
                  <Columns
                    page={page}
                    onTake={(index, field) => void roster.takeColumnAs(index, field)}
                  />
                ),
              },
            ]}
          />
        </>
      )}
      {!page && imported && <Imported page={imported} onAgain={choose} />}
      {!page && !imported && <ChooseFile roster={roster} />}
    </Screen>
  );
}

/** Names said in full before it becomes a number. */
const shownAbsent = 12;

interface FileRemarksProps {
  page: ImportPage;
  onShowRefused: () => void;
}

function FileRemarks({ page, onShowRefused }: FileRemarksProps) {
  const { absent } = page.preview;
  const { refused } = page.preview.totals;
  const remarks = [
    ...page.remarks,
    ...page.dates.filter(({ ambiguous }) => ambiguous).map(({ note }) => note),
  ];
  return (
    <>
      {refused > 0 && (
        <Callout
          tone="bad"
          title={words.refusedTitle(refused)}
          actions={
            <Button size="s" onPress={onShowRefused}>
              {words.showRefused}
            </Button>
          }
        >
          {words.refusedText}
        </Callout>
      )}
      {absent.length > 0 && (
        <Callout tone="neutral" title={words.absentTitle(absent.length)}>
          {words.absentNames(
            absent.slice(0, shownAbsent).map(({ name }) => name),
            absent.length,
          )}{" "}
          {words.absentText}
        </Callout>
      )}
      {remarks.length > 0 && (
        <Callout tone="neutral" title={words.remarksTitle}>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </Callout>
      )}
    </>
  );
}

/** How the file was read, in a line. */
function facts({ file, source, dates }: ImportPage): string {
  const orders = new Set(dates.map(({ order }) => words.dateOrder(order)));
  return [
    file,
    words.format(source.format),
    source.sheet_name && words.sheet(source.sheet_name),
    source.encoding,
    source.delimiter && words.delimiter(source.delimiter),
    source.header_row !== null && source.header_row > 1 && words.headerRow(source.header_row),
    ...orders,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What one wants to see first: whom the file brings, else what it changes. */
function firstFilter({ preview: { totals } }: ImportPage): FateFilter {
  if (totals.new > 0) return "new";
  return totals.changed > 0 ? "changed" : "all";
}

function placesAnybody({ preview }: ImportPage): boolean {
  return preview.fates.some(({ placing }) => placing !== null);
}
