import { Link } from "@tanstack/react-router";
import type { AreaRow_Serialize as AreaRow } from "../../bindings";
import { coverageMessages as words } from "../../messages/coverage";
import type { Said } from "./CellFound";
import css from "./Coverage.module.css";
import { FocusStep } from "./FocusStep";
import { CellLink, PersonLink, Row } from "./Row";
import type { CoverageDeeds } from "./useCoverageDeeds";

export type AreaQuestion = "only_mine" | "nobody" | "held_twice" | "no_growth";

interface AreaFoundProps {
  question: AreaQuestion;
  row: AreaRow;
  said: Said;
  deeds: CoverageDeeds;
  isReadOnly: boolean;
}

function remarksOf(question: AreaQuestion, row: AreaRow): string[] {
  if (question === "only_mine") return [words.area.with(row.people_count)];
  if (question === "no_growth") return [words.area.belowRung(row.people_count)];
  return [];
}

/** One decision that is a question for the whole team. */
export function AreaFound({ question, row, said, deeds, isReadOnly }: AreaFoundProps) {
  const { area, name, candidate, people, people_count } = row;
  if (question === "held_twice") {
    return (
      <Row
        head={name}
        second={
          row.product_area === null ? words.area.forTheTeam : words.area.onProduct(row.product_area)
        }
        detail={
          <span className={css.names}>
            {people.map((person) => (
              <CellLink key={person.id} person={person} area={area} look="link">
                {person.name} <span className={css.quiet}>{said(person.level)}</span>
              </CellLink>
            ))}
            {people_count > people.length && (
              <span className={css.quiet}>{words.more(people_count - people.length)}</span>
            )}
          </span>
        }
      />
    );
  }
  const step = (who: string) =>
    question === "only_mine"
      ? words.handTo(who)
      : question === "nobody"
        ? words.setFor(who)
        : words.open;
  const has = candidate && said(candidate.level);
  const expected = candidate && said(candidate.expected);
  return (
    <Row
      head={name}
      second={
        candidate && (
          <>
            <PersonLink person={candidate.person} />{" "}
            {question === "no_growth"
              ? words.area.expectedAndHas(has ?? words.cell.nothing, expected ?? words.cell.nothing)
              : words.area.couldTake(expected ?? null)}
          </>
        )
      }
      remarks={remarksOf(question, row)}
      actions={
        candidate === null ? (
          // No rung asks for it, so whose it is to be is for the leader to choose.
          <Link
            to="/delegation"
            search={{ area }}
            className={css.step}
            aria-label={words.ofQuestion(words.openMatrix, name)}
          >
            {words.openMatrix}
          </Link>
        ) : (
          <>
            {question === "no_growth" && !isReadOnly && (
              <FocusStep
                cell={{ person: candidate.person, area, name }}
                plan={candidate.plan}
                deeds={deeds}
              />
            )}
            <CellLink
              person={candidate.person}
              area={area}
              label={words.about(step(candidate.person.name), candidate.person.name, name)}
            >
              {step(candidate.person.name)}
            </CellLink>
          </>
        )
      }
    />
  );
}
