import { type KeyboardEvent, useRef, useState } from "react";
import type { DelegationDraft_Deserialize, LadderPage_Serialize } from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { block, fitted, moved, start } from "../../components/grid_position";
import { KeyHint } from "../../components/KeyHint";
import { delegationMessages as words } from "../../messages/delegation";
import { CellPanel } from "./CellPanel";
import { type Area, chosenCells, type Row } from "./chosen_cells";
import css from "./DelegationScreen.module.css";
import { ManyCellsDialog } from "./ManyCellsDialog";
import { MatrixGrid } from "./MatrixGrid";
import { useCellWriting } from "./useCellWriting";

interface MatrixBoardProps {
  rows: readonly Row[];
  areas: readonly Area[];
  scale: LadderPage_Serialize["delegation_levels"];
  isReadOnly: boolean;
  /** Who has been changed, so that a filter does not take them away under the hands. */
  onChanged: (people: string[]) => void;
}

type Opened = "cell" | "limit" | "review" | null;

/** The grid with what its keys do: setting cells at once, or opening the panel of one. */
export function MatrixBoard({ rows, areas, scale, isReadOnly, onChanged }: MatrixBoardProps) {
  const [held, setHeld] = useState(start);
  const [opened, setOpened] = useState<Opened>(null);
  const [asksWanted, setAsksWanted] = useState(false);
  const before = useRef("");
  const writing = useCellWriting(onChanged);

  const position = fitted(held, { rows: rows.length, columns: areas.length, page: 0 });
  const chosen = chosenCells(rows, areas, block(position));
  const person = rows[position.row];
  const area = areas[position.column];
  const cell = person?.cells[position.column];
  const current = person && area && cell ? { row: person, area, cell } : undefined;

  const open = (what: Opened) => {
    writing.reset();
    if (what === "cell" || chosen.some((one) => one.cell.level !== null)) setOpened(what);
    else writing.say(words.levelFirst);
  };
  const point = (row: number, column: number, extend: boolean) => {
    setAsksWanted(false);
    setHeld(moved(position, row, column, extend));
  };
  const openAt = (row: number, column: number) => {
    point(row, column, false);
    open("cell");
  };
  const saveAndClose = async (drafts: DelegationDraft_Deserialize[]) => {
    if (await writing.save(drafts, words.done.saved)) setOpened(null);
  };

  const answerWanted = (key: string): boolean => {
    setAsksWanted(false);
    if (key === "Escape") return true;
    const isCleared = ["0", "Backspace", "Delete"].includes(key);
    if (!isCleared && !/^[1-7]$/.test(key)) return false;
    void writing.setWanted(chosen, isCleared ? null : Number(key));
    return true;
  };

  const onKey = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey) return false;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    // "G L" goes to another screen; its second letter is not for the cell.
    const isSecond = before.current === "g";
    before.current = key;
    if (isSecond) return false;
    if (asksWanted && answerWanted(key)) return true;
    if (key === "Enter") {
      open("cell");
      return true;
    }
    if (key === "Escape" && chosen.length > 1) {
      point(position.row, position.column, false);
      return true;
    }
    if (isReadOnly) return false;
    if (/^[1-7]$/.test(key)) void writing.setLevel(chosen, Number(key));
    else if (key === "w") setAsksWanted(true);
    else if (key === "l") open("limit");
    else if (key === "r") open("review");
    else return false;
    return true;
  };

  return (
    <>
      <div className={css.strip}>
        <p className={css.here}>
          {current && <strong>{words.here(current.row.name, current.area.name)}</strong>}
          {chosen.length > 1 && <span>{words.selected(chosen.length)}</span>}
        </p>
        <p role="status" className={css.said}>
          {asksWanted ? words.wantedMode : writing.said}
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
      </div>
      {writing.error && opened === null && <ErrorBanner error={writing.error} />}
      <MatrixGrid
        rows={rows}
        areas={areas}
        position={position}
        onMove={(next) => {
          setAsksWanted(false);
          before.current = "";
          setHeld(next);
        }}
        onPoint={point}
        onOpen={openAt}
        onKey={onKey}
      />
      {opened === "cell" && current && (
        <CellPanel
          chosen={current}
          scale={scale}
          isReadOnly={isReadOnly}
          isSaving={writing.isRunning}
          error={writing.error}
          onSave={saveAndClose}
          onClose={() => setOpened(null)}
        />
      )}
      {(opened === "limit" || opened === "review") && (
        <ManyCellsDialog
          field={opened}
          chosen={chosen}
          isSaving={writing.isRunning}
          error={writing.error}
          onSave={saveAndClose}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
