import type { ImportPage_Serialize as ImportPage, LevelChoice, Proposal } from "../../bindings";
import type { Choice } from "../../components/Choice";
import { rosterImportMessages as words } from "../../messages/roster_import";

/** Levels chosen by hand, by the number of the row. */
export type ChosenLevels = ReadonlyMap<number, Proposal>;

const offLadder = "off ladder";
const notPlaced = "not placed";

/** A proposal as the id of a choice; level codes have no blank. */
export function choiceOf(proposal: Proposal): string {
  if (proposal.kind === "level") return proposal.level;
  return proposal.kind === "off_ladder" ? offLadder : notPlaced;
}

export function proposalOf(choice: string): Proposal {
  if (choice === offLadder) return { kind: "off_ladder" };
  if (choice === notPlaced) return { kind: "unclear" };
  return { kind: "level", level: choice };
}

/** The levels of the ladder and the two ways to stand on none. */
export function levelChoices(levels: readonly Choice[]): Choice[] {
  return [
    ...levels,
    { id: offLadder, label: words.offLadder, description: words.offLadderText },
    { id: notPlaced, label: words.notPlaced, description: words.notPlacedText },
  ];
}

/** What the person has seen and confirms: every row that places somebody, with its level. */
export function confirmedLevels(page: ImportPage, chosen: ChosenLevels): LevelChoice[] {
  return page.preview.fates.flatMap(({ row, placing }) =>
    placing ? [{ row, level: chosen.get(row) ?? placing }] : [],
  );
}
