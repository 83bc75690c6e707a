import { type KeyboardEvent, useRef, useState } from "react";
import type { ScaleStep } from "../../bindings";
import { useCommands } from "../../commands";
import type { Position } from "../../components/grid_position";
import { delegationMessages as words } from "../../messages/delegation";
import { levelOf, stepWords } from "./cell_steps";

export type Opened = "cell" | "limit" | "review" | "while" | null;

interface MatrixKeys {
  steps: readonly ScaleStep[];
  position: Position;
  size: { rows: number; columns: number };
  isReadOnly: boolean;
  onChoose: (position: Position) => void;
  onOpen: (what: Opened) => void;
  onLevel: (level: number) => void;
  /** A number the scale has no step for. */
  onNoStep: () => void;
  /** Null takes it away. */
  onWanted: (level: number | null) => void;
  /** The focus is to go to the cell. */
  onSummon: () => void;
}

/**
 * What the keys of the matrix mean while a cell has the focus. By name, in the list of commands, the same is offered anywhere on its
 * screen: a key pressed beside the grid is not for a cell that nobody looks at.
 */
export function useMatrixKeys(keys: MatrixKeys) {
  const { steps, position, size, isReadOnly, onChoose, onOpen, onLevel, onNoStep, onWanted } = keys;
  const { onSummon } = keys;
  const [asksWanted, setAsksWanted] = useState(false);
  const before = useRef("");

  const numbered = (key: string) => (/^[1-9]$/.test(key) ? levelOf(steps, Number(key)) : undefined);

  const answerWanted = (key: string): boolean => {
    setAsksWanted(false);
    if (key === "Escape") return true;
    const isCleared = ["0", "Backspace", "Delete"].includes(key);
    const level = numbered(key);
    if (!isCleared && level === undefined) return false;
    onWanted(isCleared ? null : (level ?? null));
    return true;
  };

  const chooseWhole = (rows: boolean, columns: boolean) =>
    onChoose({
      row: rows ? 0 : position.row,
      column: columns ? 0 : position.column,
      anchorRow: rows ? size.rows - 1 : position.row,
      anchorColumn: columns ? size.columns - 1 : position.column,
    });

  const onKey = (event: KeyboardEvent): boolean => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (event.ctrlKey || event.metaKey) {
      if (key === "a") chooseWhole(true, true);
      else if (key === " ") chooseWhole(true, false);
      else return false;
      return true;
    }
    // "G L" goes to another screen; its second letter is not for the cell.
    const isSecond = before.current === "g";
    before.current = key;
    if (isSecond) return false;
    if (asksWanted && answerWanted(key)) return true;
    if (key === " " && event.shiftKey) chooseWhole(false, true);
    else if (key === "Enter" || key === " ") onOpen("cell");
    else if (key === "Escape" && isSeveral(position)) {
      onChoose({ ...position, anchorRow: position.row, anchorColumn: position.column });
    } else return !isReadOnly && change(key);
    return true;
  };

  const change = (key: string): boolean => {
    const level = numbered(key);
    if (level !== undefined) onLevel(level);
    else if (/^[1-9]$/.test(key)) onNoStep();
    else if (key === "w") setAsksWanted(true);
    else if (key === "l") onOpen("limit");
    else if (key === "r") onOpen("review");
    else if (key === "p") onOpen("while");
    else return false;
    return true;
  };

  const { keys: named } = words;
  const doing = (id: string, title: string, shortcuts: string[], run: () => void) => ({
    id: `delegation.${id}`,
    title,
    section: "screen" as const,
    shortcuts,
    run,
    enabled: !isReadOnly,
    isAnsweredThere: true,
  });
  const answered = (id: string, title: string, shortcuts: string[]) => ({
    id: `delegation.${id}`,
    title,
    section: "screen" as const,
    shortcuts,
    run: () => undefined,
    isHidden: true,
    isAnsweredThere: true,
  });
  useCommands([
    answered("move", named.move, ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]),
    answered("ends", named.ends, ["Home", "End", "PageUp", "PageDown"]),
    answered("extend", named.extend, ["Shift+ArrowDown", "Shift+ArrowRight"]),
    answered("all", named.all, ["Mod+A", "Shift+Space", "Mod+Space"]),
    ...steps.map(({ number, value }) =>
      doing(`level.${number}`, named.level(stepWords(steps, value) ?? ""), [String(number)], () => {
        if (asksWanted) answerWanted(String(number));
        else onLevel(value);
      }),
    ),
    doing("wanted", named.wanted, ["W"], () => {
      setAsksWanted(true);
      // The number that answers is for the cell.
      onSummon();
    }),
    doing("limit", named.limit, ["L"], () => onOpen("limit")),
    doing("review", named.review, ["R"], () => onOpen("review")),
    doing("while", named.forAWhile, ["P"], () => onOpen("while")),
    {
      id: "delegation.open",
      title: named.open,
      section: "screen",
      // Enter on a button is for the button.
      shortcuts: ["O"],
      run: () => onOpen("cell"),
    },
  ]);

  return {
    onKey,
    asksWanted,
    /** Forgets what was begun, after a move. */
    forget: () => {
      setAsksWanted(false);
      before.current = "";
    },
  };
}

function isSeveral({ row, column, anchorRow, anchorColumn }: Position): boolean {
  return row !== anchorRow || column !== anchorColumn;
}
