import { useSyncExternalStore } from "react";
import {
  type BatchOf,
  batchPapers,
  type Handout,
  type Orientation,
  type PaperChoice,
  type PaperSize,
  type paperWays,
} from "../../bindings";

/** Whose paper it is about: growth plans, or a kind of handout. */
export type PaperOf = keyof typeof paperWays;

/** The paper of this computer's printer, not of the workspace: kept by the web view, as the theme is. */
export const papers = ["a4", "letter"] as const satisfies readonly PaperSize[];

const place = "rungs.paper";

/** How pages lie and whether they have lines is of the moment: it is forgotten when the window closes. */
interface Chosen {
  orientation?: Orientation;
  hasLines?: boolean;
}
let chosen: Partial<Record<PaperOf, Chosen>> = {};
const choices = new Map<string, PaperChoice>();

function storedSize(): PaperSize {
  const stored = localStorage.getItem(place);
  return papers.find((paper) => paper === stored) ?? "a4";
}

/** The same object for the same choice, so that nothing is asked for anew. */
function choiceFor(of: PaperOf): PaperChoice {
  const { orientation = null, hasLines = false } = chosen[of] ?? {};
  const choice: PaperChoice = {
    size: storedSize(),
    orientation,
    write_in: hasLines ? "lines" : "without",
  };
  const key = JSON.stringify(choice);
  const known = choices.get(key);
  if (known) return known;
  choices.set(key, choice);
  return choice;
}

const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

export function chooseSize(paper: PaperSize): void {
  localStorage.setItem(place, paper);
  tell();
}

export function choosePaper(of: PaperOf, change: Chosen): void {
  chosen = { ...chosen, [of]: { ...chosen[of], ...change } };
  tell();
}

function onPaperChosen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is chosen for a kind of paper. */
export function usePaper(of: PaperOf): PaperChoice {
  return useSyncExternalStore(onPaperChosen, () => choiceFor(of));
}

/** What it is printed on when it is signed: without lines to write on. */
export function signedOn({ size }: PaperChoice): PaperChoice {
  return { size, orientation: null, write_in: "without" };
}

/** Null while it is open what is printed. */
export function paperOfHandout(what: Handout | null): PaperOf {
  return what?.kind ?? "booklet";
}

export function paperOfBatch(of: BatchOf): PaperOf {
  return batchPapers[of];
}
