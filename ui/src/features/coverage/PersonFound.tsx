import type { PersonRow_Serialize as PersonRow } from "../../bindings";
import { coverageMessages as words } from "../../messages/coverage";
import type { Said } from "./CellFound";
import css from "./Coverage.module.css";
import { CellLink, PersonLink, Row } from "./Row";

/** Decisions named with a person; the others are counted. */
const named = 4;

interface PersonFoundProps {
  question: "overloaded" | "could_carry";
  row: PersonRow;
  said: Said;
}

/** Somebody who carries more, or less, than their rung expects, and what could change hands first. */
export function PersonFound({ question, row, said }: PersonFoundProps) {
  const { person, rung, areas } = row;
  return (
    <Row
      head={
        <>
          <PersonLink person={person} /> <span className={css.quiet}>{rung.name}</span>
        </>
      }
      second={words.person.holds(row.holds, row.expected)}
      detail={
        <>
          <p>{question === "overloaded" ? words.person.toHandOn : words.person.toHandOver}</p>
          <span className={css.names}>
            {areas.slice(0, named).map(({ area, name, level }) => (
              <CellLink key={area} person={person} area={area} look="link">
                {name} <span className={css.quiet}>{said(level) ?? words.cell.nothing}</span>
              </CellLink>
            ))}
            {areas.length > named && (
              <span className={css.quiet}>{words.more(areas.length - named)}</span>
            )}
          </span>
        </>
      }
    />
  );
}
