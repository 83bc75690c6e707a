import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import type { CellChange_Serialize, PersonId, PersonRef } from "../../bindings";
import { useCommands } from "../../commands";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { useSitting } from "../../components/useSitting";
import { delegationMessages as words } from "../../messages/delegation";
import { Loaded, useRead } from "../../queries";
import { DelegationTabs } from "../delegation_frame/DelegationTabs";
import { CompareList } from "./CompareList";
import type { Named } from "./chosen_cells";
import { MatrixContent } from "./MatrixContent";
import { MatrixLooks } from "./MatrixLooks";
import { shown } from "./matrix_rows";
import { type MatrixView, plainView } from "./matrix_view";
import { RetiredCell } from "./RetiredCell";
import { TeamPapers } from "./TeamPapers";

interface MatrixScreenProps {
  /** Names the workspace. */
  place: string;
  today: string;
  /** Named from elsewhere: everything is shown, and of a cell its panel is open. */
  opens?: Named;
}

const nobody: readonly PersonRef[] = [];

export function MatrixScreen({ place, today, opens }: MatrixScreenProps) {
  const named = opens ? ` ${opens.person ?? ""} ${opens.area}` : "";
  const [view, setView] = useSitting<MatrixView>(`delegation ${place}${named}`, plainView);
  // Changed since the filter was set: they stay, though they may not match any more.
  const [touched, setTouched] = useState<ReadonlySet<PersonId>>(new Set());
  const [summons, setSummons] = useState(0);
  const { history } = useRouter();
  /** A cell that was opened from another screen was a look aside: closed, that screen is there again. */
  const goBack = () => {
    const isThere = history.canGoBack();
    if (isThere) history.back();
    return isThere;
  };
  const asOf = view.day === today ? null : view.day;
  const team = useRead("teamLadder", [null, null]);
  const matrix = useRead("delegationMatrix", [view.lead, asOf], { keepPrevious: true });
  const compared = useRead("delegationCompare", [view.lead, view.against ?? today, asOf ?? today], {
    enabled: view.against !== null,
    keepPrevious: true,
  });
  const comparison = view.against === null ? undefined : compared.data;
  const change = (next: Partial<MatrixView>) => {
    setTouched(new Set());
    setView({ ...view, ...next });
  };
  // What was pressed goes away with it: the keyboard is back on the cells.
  const changeAndReturn = (next: Partial<MatrixView>) => {
    change(next);
    setSummons((before) => before + 1);
  };
  const clear = () => change({ lead: null, category: null, only: [], person: null });
  const isEmpty = matrix.data?.people.length === 0 && view.lead === null && asOf === null;
  const startComparing = () => changeAndReturn({ against: matrix.data?.offers.before ?? today });

  useCommands([
    {
      id: "delegation.look",
      title: words.keys.look,
      section: "screen",
      shortcuts: ["B"],
      run: () => change({ look: view.look === "matrix" ? "board" : "matrix" }),
    },
    {
      id: "delegation.compare",
      title: words.keys.compare,
      section: "screen",
      shortcuts: ["C"],
      run: () => (view.against === null ? startComparing() : changeAndReturn({ against: null })),
    },
    {
      id: "delegation.clear",
      title: words.keys.clear,
      section: "screen",
      shortcuts: ["X"],
      run: clear,
    },
  ]);

  const { category, only, sorted } = view;
  const of = matrix.data && shown(matrix.data, { category, only, sorted }, touched);

  const header = (
    <>
      <PageHeader
        title={words.title}
        sub={
          matrix.data &&
          of &&
          !isEmpty &&
          words.size(
            { shown: of.rows.length, all: matrix.data.people.length },
            { shown: of.areas.length, all: matrix.data.areas.length },
          )
        }
        actions={
          !isEmpty && (
            <>
              <TeamPapers lead={view.lead} asOf={asOf} />
              <MatrixLooks view={view} today={today} onChange={change} onCompare={startComparing} />
            </>
          )
        }
      />
      <DelegationTabs />
    </>
  );

  const go = ({ person, area }: CellChange_Serialize) => {
    if (!matrix.data) return;
    const all = shown(matrix.data, { ...view, category: null, only: [] }, touched);
    const row = all.rows.findIndex(({ id }) => id === person.id);
    const column = all.areas.findIndex(({ code }) => code === area);
    if (row < 0 || column < 0) return;
    const position = { row, column, anchorRow: row, anchorColumn: column };
    change({ look: "matrix", category: null, only: [], position });
    setSummons(summons + 1);
  };

  return (
    <Screen
      header={header}
      layout="fill"
      asideLabel={words.keys.compare}
      aside={
        comparison && matrix.data ? (
          <CompareList
            comparison={comparison}
            steps={matrix.data.steps}
            onGo={go}
            onStop={() => changeAndReturn({ against: null })}
          />
        ) : undefined
      }
    >
      {opens?.person && matrix.data?.areas.every(({ code }) => code !== opens.area) && (
        <RetiredCell person={opens.person} area={opens.area} onLeft={goBack} />
      )}
      <Loaded of={matrix}>
        {(data) => (
          <MatrixContent
            matrix={data}
            shown={of ?? shown(data, { category, only, sorted }, touched)}
            view={view}
            {...(opens && { opens })}
            onPanelLeft={goBack}
            onChange={change}
            onReturn={changeAndReturn}
            onPosition={(position) => setView({ ...view, position })}
            onClear={clear}
            leads={team.data?.leads ?? nobody}
            comparison={comparison}
            asOf={asOf}
            onChanged={(ids) => setTouched((now) => new Set([...now, ...ids]))}
            summons={summons}
          />
        )}
      </Loaded>
    </Screen>
  );
}
