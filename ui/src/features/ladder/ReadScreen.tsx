import { useNavigate, useParams } from "@tanstack/react-router";
import { Printer } from "lucide-react";
import { useState } from "react";
import type { LevelCode, LadderReadPage_Serialize as ReadPage } from "../../bindings";
import { useCommands } from "../../commands";
import { BackLink } from "../../components/BackLink";
import { Button } from "../../components/Button";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { SegmentedControl } from "../../components/SegmentedControl";
import { ladderReadMessages as words } from "../../messages/ladder_read";
import { Loaded, useRead } from "../../queries";
import { Crossings } from "./Crossings";
import { type LadderPaper, LadderPrintDialog } from "./LadderPrintDialog";
import { RungPicker } from "./RungPicker";
import { type RungColumn, RungTable } from "./RungTable";

type View = keyof typeof words.views;

const views = (["rungs", "tracks"] as const).map((id) => ({ id, label: words.views[id] }));

function card(page: ReadPage, code: LevelCode | null) {
  return page.reading.cards.find((one) => one.code === code) ?? null;
}

function columnsOf(page: ReadPage, view: View): RungColumn[] {
  const { own, below, above } = page.reading;
  const here: RungColumn = { role: "own", card: card(page, own), remark: "" };
  if (view === "rungs") {
    return [
      { role: "below", card: card(page, below.level), remark: below.remark },
      here,
      { role: "above", card: card(page, above.level), remark: above.remark },
    ];
  }
  const beside = (here.card?.beside ?? []).map(({ level, remark }) => ({
    role: "beside" as const,
    card: card(page, level),
    remark,
  }));
  return [here, ...beside];
}

/** One level to read and to share: between its neighbours, or beside the other track. */
export function ReadScreen() {
  const { level } = useParams({ from: "/ladder/read/$level" });
  const navigate = useNavigate();
  const page = useRead("ladderRead", [level], { keepPrevious: true });
  const [view, setView] = useState<View>("rungs");
  const [printing, setPrinting] = useState<LadderPaper | null>(null);
  const data = page.data;
  const own = data && card(data, data.reading.own);
  const hasTracks = (own?.beside.length ?? 0) > 0;
  const shown = hasTracks ? view : "rungs";
  const go = (code: LevelCode | null | undefined) => {
    if (code) void navigate({ to: "/ladder/read/$level", params: { level: code } });
  };
  const title = own?.name ?? level;

  useCommands([
    {
      id: "ladder.lower",
      title: words.lower,
      section: "screen",
      shortcuts: ["["],
      enabled: Boolean(data?.reading.below.level),
      run: () => go(data?.reading.below.level),
    },
    {
      id: "ladder.higher",
      title: words.higher,
      section: "screen",
      shortcuts: ["]"],
      enabled: Boolean(data?.reading.above.level),
      run: () => go(data?.reading.above.level),
    },
    {
      id: "ladder.print_card",
      title: words.printCard(title),
      section: "screen",
      shortcuts: ["Mod+P"],
      enabled: Boolean(own),
      run: () => setPrinting("card"),
    },
    {
      id: "ladder.print_cards",
      title: words.printCards,
      section: "screen",
      enabled: Boolean(own),
      run: () => setPrinting("cards"),
    },
    {
      id: "ladder.print_booklet",
      title: words.printBooklet,
      section: "screen",
      enabled: Boolean(own),
      run: () => setPrinting("booklet"),
    },
  ]);

  return (
    <Screen
      header={
        <>
          <BackLink to="/ladder">{words.back}</BackLink>
          <PageHeader
            title={own ? words.title(own.name) : words.screen}
            sub={data && words.sub(data.name, data.version, data.published_on)}
            actions={
              own && (
                <>
                  {hasTracks && (
                    <SegmentedControl
                      label={words.view}
                      choices={views}
                      value={view}
                      onChange={setView}
                    />
                  )}
                  <Button
                    variant="primary"
                    icon={<Printer aria-hidden="true" />}
                    onPress={() => setPrinting("card")}
                  >
                    {words.print}
                  </Button>
                </>
              )
            }
          />
        </>
      }
    >
      <Loaded of={page}>
        {(read) => (
          <>
            <RungPicker page={read} />
            <RungTable
              label={shown === "rungs" ? words.rungsTable(title) : words.tracksTable(title)}
              columns={columnsOf(read, shown)}
            />
            {own && <Crossings card={own} />}
          </>
        )}
      </Loaded>
      {own && printing && (
        <LadderPrintDialog level={own} first={printing} onClose={() => setPrinting(null)} />
      )}
    </Screen>
  );
}
