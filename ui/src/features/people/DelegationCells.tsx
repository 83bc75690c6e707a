import { Link } from "@tanstack/react-router";
import { Hourglass } from "lucide-react";
import type {
  MatrixCell_Serialize as MatrixCell,
  PersonPage_Serialize as PersonPage,
} from "../../bindings";
import { ScaleSteps } from "../../components/ScaleSteps";
import { Section } from "../../components/Section";
import { stepOf } from "../../components/scale_step";
import { Table } from "../../components/Table";
import { personMessages as words } from "../../messages/person";
import { useRead } from "../../queries";
import css from "./Person.module.css";

/** What the person decides, per area, against what the rung expects. */
export function DelegationCells({ page }: { page: PersonPage }) {
  const scale = useRead("ladderShow", []).data?.delegation_levels ?? [];
  const again = useRead("delegationLookAgain", [page.person.id]).data;
  const waiting = new Set(again?.cells.map(({ area }) => area));
  const names = new Map(page.areas.map(({ code, name }) => [code, name]));
  const nameOf = ({ area }: MatrixCell) => names.get(area) ?? area;
  const wordsOf = (level: number | null) => {
    const step = stepOf(scale, level);
    return step ? words.step(step.number, step.word) : null;
  };
  return (
    <Section
      title={words.delegation}
      sub={again?.moved && words.moved(page.person.name, again.moved, waiting.size)}
      look="card"
    >
      <Table
        label={words.delegation}
        rows={page.cells.filter(({ level, expected }) => level !== null || expected !== null)}
        rowKey={({ area }) => area}
        empty={words.noDelegation}
        columns={[
          { id: "area", header: words.area, isRowHeader: true, cell: nameOf },
          {
            id: "level",
            header: words.level,
            cell: (cell) => (
              <ScaleSteps
                scale={scale}
                level={cell.level}
                expected={cell.expected}
                wanted={cell.wanted}
                isForAWhile={cell.temporary !== null}
                label={nameOf(cell)}
              />
            ),
          },
          {
            id: "agreed",
            header: words.agreed,
            cell: (cell) => (
              <>
                {cell.temporary && (
                  <span className={css.forAWhile}>
                    <Hourglass aria-hidden="true" />
                    {words.forAWhile(cell.temporary.until, wordsOf(cell.agreed))}
                  </span>
                )}
                {cell.limit && <span className={css.block}>{cell.limit}</span>}
                {waiting.has(cell.area) && (
                  <Link
                    to="/delegation"
                    search={{ person: page.person.id, area: cell.area }}
                    className={css.block}
                    aria-label={words.lookAgainAt(nameOf(cell))}
                  >
                    {words.lookAgain}
                  </Link>
                )}
                {cell.review && (
                  <span className={cell.overdue ? css.overdue : css.quiet}>
                    {cell.overdue ? words.overdue(cell.review) : words.reviewOn(cell.review)}
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
