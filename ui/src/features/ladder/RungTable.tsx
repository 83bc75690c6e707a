import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { RoleCard_Serialize as RoleCard } from "../../bindings";
import { ladderReadMessages as words } from "../../messages/ladder_read";
import { Decisions, Exchange, Expectation, Lines, Reach, Titles } from "./RungCells";
import css from "./RungTable.module.css";

export interface RungColumn {
  role: keyof typeof words.roles;
  /** None at the foot or the top of the ladder. */
  card: RoleCard | null;
  /** Where the track ends or begins, and where it goes on. */
  remark: string;
}

interface RungTableProps {
  label: string;
  columns: readonly RungColumn[];
}

/** Levels beside each other, row by row the same of each; what none of them says is left out. */
export function RungTable({ label, columns }: RungTableProps) {
  const cards = columns.flatMap(({ card }) => card ?? []);
  const own = columns.find(({ role }) => role === "own")?.card;
  const areas = [
    ...new Map(cards.flatMap((card) => card.areas).map(({ code, name }) => [code, name])),
  ];
  const competencies = (area: string) => [
    ...new Map(
      [...(own ? [own] : []), ...cards]
        .flatMap((card) => card.areas)
        .filter(({ code }) => code === area)
        .flatMap((one) => one.competencies)
        .map((one) => [one.code, one]),
    ).values(),
  ];

  const row = (
    title: string,
    has: (card: RoleCard) => boolean,
    cell: (card: RoleCard) => ReactNode,
  ) =>
    cards.some(has) && (
      <Row title={title} columns={columns} cell={(card) => has(card) && cell(card)} />
    );

  return (
    <div className={css.frame}>
      <table className={css.table} aria-label={label} data-columns={columns.length}>
        <colgroup>
          {columns.map(({ role }) => (
            <col key={role} data-own={role === "own" || undefined} className={css.column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={`${column.role} ${column.card?.code}`} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {row(
            words.reach,
            ({ scope, span, horizon }) => Boolean(scope || span || horizon),
            (card) => (
              <Reach card={card} />
            ),
          )}
          {row(
            words.exchange,
            ({ take_on, give_up }) => take_on.length + give_up.length > 0,
            (card) => (
              <Exchange card={card} />
            ),
          )}
        </tbody>
        {areas.map(([area, name]) => (
          <tbody key={area}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length} className={css.area}>
                {name}
              </th>
            </tr>
            {competencies(area).map(({ code, name: competency, description }) => (
              <Row
                key={code}
                title={competency}
                hint={description}
                columns={columns}
                cell={(card, isOwn) => <Expectation card={card} code={code} isOwn={isOwn} />}
              />
            ))}
          </tbody>
        ))}
        <tbody>
          {row(
            words.decides,
            ({ decisions }) => decisions.length > 0,
            (card) => (
              <Decisions card={card} />
            ),
          )}
          {row(
            words.signs,
            ({ ready_signs }) => ready_signs.length > 0,
            (card) => (
              <Lines lines={card.ready_signs} />
            ),
          )}
          {row(
            words.titles,
            ({ titles }) => titles.length > 0,
            (card) => (
              <Titles card={card} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ column: { role, card, remark } }: { column: RungColumn }) {
  return (
    <th scope="col" className={css.head} data-own={role === "own" || undefined}>
      <span className={css.role}>{words.roles[role]}</span>
      {card && (
        <>
          {role === "own" ? (
            <span className={css.name}>{card.name}</span>
          ) : (
            <Link to="/ladder/read/$level" params={{ level: card.code }} className={css.name}>
              {card.name}
            </Link>
          )}
          <span className={css.where}>{words.where(card.track_name, card.grade)}</span>
        </>
      )}
      {remark && <span className={css.remark}>{remark}</span>}
      {card?.summary && (
        <span className={css.summary} dir="auto">
          {card.summary}
        </span>
      )}
    </th>
  );
}

interface RowProps {
  title: string;
  hint?: string;
  columns: readonly RungColumn[];
  cell: (card: RoleCard, isOwn: boolean) => ReactNode;
}

/** What it is about above, across all columns, so that narrow columns keep their width for words. */
function Row({ title, hint, columns, cell }: RowProps) {
  return (
    <>
      <tr>
        <th scope="rowgroup" colSpan={columns.length} className={css.row}>
          {title}
          {hint && <span className={css.hint}>{hint}</span>}
        </th>
      </tr>
      <tr>
        {columns.map(({ role, card }) => (
          <td key={`${role} ${card?.code}`} data-own={role === "own" || undefined}>
            {card && cell(card, role === "own")}
          </td>
        ))}
      </tr>
    </>
  );
}
