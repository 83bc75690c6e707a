import { useEffect, useState } from "react";
import type {
  CellChange_Serialize,
  DelegationDraft_Deserialize,
  Matrix_Serialize,
} from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { block, fitted, moved, type Position } from "../../components/grid_position";
import { KeyHint } from "../../components/KeyHint";
import { delegationMessages as words } from "../../messages/delegation";
import { CellPanel } from "./CellPanel";
import { stepWords } from "./cell_steps";
import {
  type Asked,
  asksFirst,
  chosenCells,
  draftsAsked,
  type Named,
  placeOf,
} from "./chosen_cells";
import css from "./DelegationScreen.module.css";
import { ManyCellsDialog } from "./ManyCellsDialog";
import { ManyCellsQuestion } from "./ManyCellsQuestion";
import { MatrixGrid } from "./MatrixGrid";
import type { Shown } from "./matrix_rows";
import { useCellWriting } from "./useCellWriting";
import { type Opened, useMatrixKeys } from "./useMatrixKeys";
import { WhileDialog } from "./WhileDialog";

interface MatrixBoardProps {
  matrix: Matrix_Serialize;
  shown: Shown;
  position: Position;
  onPosition: (position: Position) => void;
  /** Counts up when the focus is to go to the cell. */
  summons: number;
  /** Where to begin: at a cell, with its panel open, or at an area. */
  opens?: Named;
  /** The panel of the cell named from elsewhere is closed; true when that leads away from here. */
  onPanelLeft: () => boolean;
  sortedBy: string | null;
  onSort: (by: string | null) => void;
  changes: ReadonlyMap<string, ReadonlyMap<string, CellChange_Serialize>> | null;
  /** Null is today. */
  asOf: string | null;
  /** Who has been changed, so that a filter does not take them away under the hands. */
  onChanged: (people: string[]) => void;
}

/** The grid with what its keys do: setting cells at once, or opening the panel of one. */
export function MatrixBoard(props: MatrixBoardProps) {
  const { matrix, shown, changes, asOf, onPosition } = props;
  const { rows, areas } = shown;
  const { steps } = matrix;
  const isReadOnly = asOf !== null;
  const [linked, setLinked] = useState(() => placeOf(rows, areas, props.opens));
  const [opened, setOpened] = useState<Opened>(linked && props.opens?.person ? "cell" : null);
  const [isFromElsewhere, setFromElsewhere] = useState(opened === "cell");
  const [summons, setSummons] = useState(0);
  const summon = () => setSummons((before) => before + 1);
  // There is no cell to go to before the grid is.
  const [isLed] = useState(linked !== undefined && opened === null);
  useEffect(() => {
    if (isLed) setSummons(1);
  }, [isLed]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const writing = useCellWriting(steps, props.onChanged);

  const choose = (next: Position) => {
    if (asked) return;
    setLinked(undefined);
    // What was said is about the cell that is left.
    writing.say("");
    onPosition(next);
  };
  const position = fitted(linked ?? props.position, {
    rows: rows.length,
    columns: areas.length,
    page: 0,
  });
  const chosen = chosenCells(rows, areas, block(position));
  const person = rows[position.row];
  const area = areas[position.column];
  const cell = person?.cells[position.column];
  const current = person && area && cell ? { row: person, area, cell } : undefined;

  const open = (what: Opened) => {
    writing.reset();
    if (what === "cell" || chosen.some((one) => one.cell.agreed !== null)) setOpened(what);
    else writing.say(words.levelFirst(steps.length));
  };
  const write = ({ isWanted, level }: Asked) =>
    void (isWanted || level === null
      ? writing.setWanted(chosen, level)
      : writing.setLevel(chosen, level));
  const change = (what: Asked) => (asksFirst(chosen) ? setAsked(what) : write(what));
  const keys = useMatrixKeys({
    steps,
    position,
    size: { rows: rows.length, columns: areas.length },
    isReadOnly,
    onChoose: choose,
    onOpen: open,
    onLevel: (level) => change({ isWanted: false, level }),
    onNoStep: () => writing.say(words.noStep(steps.length)),
    onWanted: (level) => change({ isWanted: true, level }),
    onSummon: summon,
  });
  const move = (next: Position) => {
    keys.forget();
    choose(next);
  };
  const point = (row: number, column: number, extend: boolean) =>
    move(moved(position, row, column, extend));
  const saveAndClose = async (drafts: DelegationDraft_Deserialize[]) => {
    const isKept = await writing.save(drafts);
    if (isKept) setOpened(null);
    return isKept;
  };
  const close = () => setOpened(null);
  const closeCell = () => {
    close();
    setFromElsewhere(false);
    // Nothing on this screen had the focus before.
    if (isFromElsewhere && !props.onPanelLeft()) summon();
  };
  const { temporary } = cell ?? {};

  return (
    <>
      <div className={css.strip}>
        <p className={css.here}>
          {chosen.length > 1 ? (
            <strong>{words.selected(chosen.length)}</strong>
          ) : (
            current && <strong>{words.here(current.row.name, current.area.name)}</strong>
          )}
          {chosen.length > 1 && !writing.said && !keys.asksWanted && <span>{words.setsAll}</span>}
          {chosen.length === 1 && cell && temporary && (
            <span>
              {`${stepWords(steps, cell.level)} ${words.until(temporary.until, stepWords(steps, cell.agreed))}`}
            </span>
          )}
        </p>
        <p role="status" className={css.said} title={writing.said || undefined}>
          {keys.asksWanted ? words.wantedMode(steps.length) : writing.said}
        </p>
        <Button size="s" variant="quiet" onPress={() => open("cell")}>
          {words.open}
          <KeyHint keys="Enter" isSilent />
        </Button>
        <Button size="s" variant="quiet" onPress={() => open("limit")} isDisabled={isReadOnly}>
          {words.setLimit}
          <KeyHint keys="L" isSilent />
        </Button>
        <Button size="s" variant="quiet" onPress={() => open("review")} isDisabled={isReadOnly}>
          {words.setReview}
          <KeyHint keys="R" isSilent />
        </Button>
        <Button size="s" variant="quiet" onPress={() => open("while")} isDisabled={isReadOnly}>
          {words.pullBack}
          <KeyHint keys="P" isSilent />
        </Button>
      </div>
      {writing.error && opened === null && <ErrorBanner error={writing.error} />}
      <MatrixGrid
        rows={rows}
        areas={areas}
        standings={shown.standings}
        only={shown.only}
        people={rows.length}
        steps={steps}
        needs={matrix.needs}
        sortedBy={props.sortedBy}
        onSort={props.onSort}
        changes={changes}
        position={position}
        onMove={move}
        onPoint={point}
        onOpen={(row, column) => {
          point(row, column, false);
          open("cell");
        }}
        // Nothing else is for the cells until it is answered.
        onKey={asked ? () => true : keys.onKey}
        summons={props.summons + summons}
      />
      {asked && (
        <ManyCellsQuestion
          step={stepWords(steps, asked.level)}
          isWanted={asked.isWanted}
          drafts={draftsAsked(chosen, asked)}
          onYes={() => {
            write(asked);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {opened === "cell" && current && (
        <CellPanel
          person={current.row.id}
          area={current.area.code}
          title={words.here(current.row.name, current.area.name)}
          asOf={asOf}
          onChanged={() => {
            // What was said of it before may not be so any more.
            writing.say("");
            props.onChanged([current.row.id]);
          }}
          onClose={closeCell}
        />
      )}
      {(opened === "limit" || opened === "review") && (
        <ManyCellsDialog
          field={opened}
          chosen={chosen}
          isSaving={writing.isRunning}
          error={writing.error}
          onSave={saveAndClose}
          onClose={close}
        />
      )}
      {opened === "while" && (
        <WhileDialog
          chosen={chosen}
          steps={steps}
          until={matrix.offers.until}
          isSaving={writing.isRunning}
          error={writing.error}
          onSave={async (drafts) => {
            const isKept = await writing.forAWhile(drafts);
            if (isKept) setOpened(null);
            return isKept;
          }}
          onClose={close}
        />
      )}
    </>
  );
}
