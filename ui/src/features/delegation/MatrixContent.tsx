import { Link } from "@tanstack/react-router";
import { LayoutGrid } from "lucide-react";
import type {
  CellChange_Serialize,
  DelegationComparison_Serialize,
  Matrix_Serialize,
  PersonRef,
} from "../../bindings";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { EmptyState } from "../../components/EmptyState";
import type { Position } from "../../components/grid_position";
import { delegationMessages as words } from "../../messages/delegation";
import { WayToPeople } from "../delegation_frame/WayToPeople";
import { BoardView } from "./BoardView";
import type { Named } from "./chosen_cells";
import { Legend } from "./Legend";
import { MatrixBoard } from "./MatrixBoard";
import { MatrixFilters } from "./MatrixFilters";
import { inCategory, orderBy, type Shown } from "./matrix_rows";
import type { MatrixView } from "./matrix_view";

interface MatrixContentProps {
  matrix: Matrix_Serialize;
  /** What of it the filters leave, in its order. */
  shown: Shown;
  view: MatrixView;
  onChange: (change: Partial<MatrixView>) => void;
  /** The same, after which the keyboard is on the cells. */
  onReturn: (change: Partial<MatrixView>) => void;
  onPosition: (position: Position) => void;
  onClear: () => void;
  leads: readonly PersonRef[];
  comparison: DelegationComparison_Serialize | undefined;
  /** Null is today. */
  asOf: string | null;
  onChanged: (people: string[]) => void;
  summons: number;
  /** Where to begin: at a cell, with its panel open, or at an area. */
  opens?: Named;
  /** The panel of the cell named from elsewhere is closed; true when that leads away from here. */
  onPanelLeft: () => boolean;
}

function byCell(changes: readonly CellChange_Serialize[]) {
  const people = new Map<string, Map<string, CellChange_Serialize>>();
  for (const change of changes) {
    const areas = people.get(change.person.id) ?? new Map();
    people.set(change.person.id, areas.set(change.area, change));
  }
  return people;
}

/** What is below the tabs: filters, legend, and the matrix or the board. */
export function MatrixContent(props: MatrixContentProps) {
  const { matrix, shown: of, view, comparison, asOf, onChange, onClear, onChanged } = props;
  const { people, areas } = matrix;
  const { only, sorted } = view;
  const orderOf = (by: string) => orderBy(inCategory(matrix, view.category), of.areas, by);
  const changes = comparison ? byCell(comparison.changes) : null;
  const categories = [...new Set(areas.map((area) => area.category))];

  const banner = asOf !== null && (
    <Callout
      tone="warn"
      actions={
        <Button size="s" onPress={() => props.onReturn({ day: null })}>
          {words.backToToday}
        </Button>
      }
    >
      {words.readOnly(asOf)}
    </Callout>
  );

  if (people.length === 0 && view.lead === null && asOf !== null) {
    return (
      <>
        {banner}
        <EmptyState
          icon={<LayoutGrid aria-hidden="true" />}
          title={words.nobodyThen(asOf)}
          text={words.nobodyThenText}
        />
      </>
    );
  }
  if (people.length === 0 && view.lead === null) {
    return (
      <EmptyState
        icon={<LayoutGrid aria-hidden="true" />}
        title={words.emptyTitle}
        text={words.emptyText}
        actions={<WayToPeople />}
      />
    );
  }
  if (areas.length === 0) {
    return (
      <>
        {banner}
        <EmptyState
          title={words.noAreasTitle}
          text={words.noAreasText}
          actions={<Link to="/delegation/areas">{words.noAreasAction}</Link>}
        />
      </>
    );
  }
  return (
    <>
      {banner}
      <MatrixFilters
        view={view}
        onChange={onChange}
        onClear={onClear}
        leads={props.leads}
        categories={categories}
        people={people}
      />
      <Legend isComparing={comparison !== undefined} look={view.look} />
      {of.rows.length === 0 || of.areas.length === 0 ? (
        <EmptyState
          title={words.nothingMatches}
          text={words.nothingMatchesText}
          actions={<Button onPress={onClear}>{words.clearFilters}</Button>}
        />
      ) : view.look === "board" ? (
        <BoardView
          matrix={matrix}
          shown={of}
          person={view.person}
          only={only}
          asOf={asOf}
          onChanged={onChanged}
        />
      ) : (
        <MatrixBoard
          matrix={matrix}
          shown={of}
          position={view.position}
          onPosition={props.onPosition}
          summons={props.summons}
          {...(props.opens && { opens: props.opens })}
          onPanelLeft={props.onPanelLeft}
          sortedBy={sorted?.by ?? null}
          onSort={(by) => onChange({ sorted: by === null ? null : { by, order: orderOf(by) } })}
          changes={changes}
          asOf={asOf}
          onChanged={onChanged}
        />
      )}
    </>
  );
}
