import type { CellRow_Serialize as CellRow } from "../../bindings";
import { Button } from "../../components/Button";
import { isHardToUndo, coverageMessages as words } from "../../messages/coverage";
import { FocusStep } from "./FocusStep";
import { CellLink, PersonLink, Row } from "./Row";
import type { CoverageDeeds } from "./useCoverageDeeds";

export type CellQuestion =
  | "look_again"
  | "returned"
  | "came_back"
  | "overdue"
  | "differences"
  | "far_below";

/** A level as the workspace says it. */
export type Said = (level: number | null) => string | undefined;

interface CellFoundProps {
  question: CellQuestion;
  /** person: on their own page, where nobody needs their name. */
  of?: "team" | "person";
  row: CellRow;
  nextReview: string;
  said: Said;
  deeds: CoverageDeeds;
  isReadOnly: boolean;
  onPullBack: (row: CellRow) => void;
}

function remarksOf(question: CellQuestion, row: CellRow, said: Said): (string | null)[] {
  const { cell } = words;
  const agreed = said(row.level) ?? cell.nothing;
  switch (question) {
    case "look_again":
      return [
        agreed,
        isHardToUndo(row.reversible) ? cell.oneWay : null,
        row.moved && cell.moved(row.moved),
      ];
    case "returned":
    case "came_back": {
      const held = row.for_a_while;
      if (!held) return [agreed];
      const level = said(held.level) ?? "";
      return [
        held.is_over ? cell.backSince(level, held.until) : cell.until(level, held.until),
        held.reason,
      ];
    }
    case "overdue":
      return [agreed, row.review && cell.reviewBy(row.review)];
    case "differences":
      return [agreed, cell.sees(said(row.own_view) ?? cell.nothing)];
    case "far_below":
      return [agreed, cell.expects(said(row.expected) ?? cell.nothing)];
  }
}

/** One cell that somebody should look at. */
export function CellFound(props: CellFoundProps) {
  const { question, of = "team", row, nextReview, said, deeds, isReadOnly, onPullBack } = props;
  const { person, area, name, moved, for_a_while } = row;
  const isBusy = deeds.isRunning;
  return (
    <Row
      head={of === "person" ? name : <PersonLink person={person} />}
      second={of === "person" ? undefined : name}
      remarks={remarksOf(question, of === "person" ? { ...row, moved: null } : row, said)}
      actions={
        <>
          {!isReadOnly && question === "look_again" && moved && (
            <>
              <Button
                size="s"
                isDisabled={isBusy}
                aria-label={words.about(words.stays, person.name, name)}
                onPress={() => void deeds.stays(row, words.reasons.staysAfterMove(moved))}
              >
                {words.stays}
              </Button>
              <Button
                size="s"
                variant="quiet"
                aria-label={words.about(words.pullBack, person.name, name)}
                onPress={() => onPullBack(row)}
              >
                {words.pullBack}
              </Button>
            </>
          )}
          {!isReadOnly && question === "overdue" && (
            <Button
              size="s"
              isDisabled={isBusy}
              aria-label={words.about(words.staysReview, person.name, name)}
              onPress={() => void deeds.stays(row, words.reasons.staysReviewed, nextReview)}
            >
              {words.staysReview}
            </Button>
          )}
          {!isReadOnly && question === "returned" && for_a_while && (
            <Button
              size="s"
              isDisabled={isBusy}
              aria-label={words.about(words.giveBack, person.name, name)}
              onPress={() => void deeds.giveBack(row)}
            >
              {words.giveBack}
            </Button>
          )}
          {!isReadOnly && question === "far_below" && (
            <FocusStep cell={row} plan={row.plan} deeds={deeds} />
          )}
          <CellLink person={person} area={area} label={words.about(words.open, person.name, name)}>
            {words.open}
          </CellLink>
        </>
      }
    />
  );
}
