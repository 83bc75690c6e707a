import type { Profile_Serialize as Profile, ProfileRow_Serialize as Row } from "../../bindings";
import { LevelSteps } from "../../components/LevelSteps";
import { Table } from "../../components/Table";
import type { Column } from "../../components/table_column";
import { profileMessages as words } from "../../messages/profile";
import css from "./Profile.module.css";
import { Sparkline } from "./Sparkline";

/** The same as the picture, competency by competency, in numbers and words. */
export function ProfileTable({ profile }: { profile: Profile }) {
  const days = profile.rows.flatMap(({ trend }) => trend.map(({ on }) => on)).sort();
  const [from, to] = [days[0] ?? "", days.at(-1) ?? ""];
  const columns: Column<Row>[] = [
    {
      id: "name",
      header: words.competency,
      isRowHeader: true,
      cell: ({ name, area_name, weight }) => (
        <>
          <span className={css.name}>{name}</span>
          <span className={css.about}>
            {[area_name, weight !== null && weight !== 1 && words.weighs(weight)]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </>
      ),
    },
    {
      id: "expected",
      header: words.expected,
      align: "end",
      cell: ({ expected }) => <span className={css.number}>{expected ?? "–"}</span>,
    },
    {
      id: "current",
      header: words.current,
      cell: ({ current, expected, name }) => (
        <LevelSteps value={current} of={5} expected={expected} label={name} />
      ),
    },
    {
      id: "self",
      header: words.self,
      cell: (row) => (
        <>
          <span className={css.number}>{row.self ?? "–"}</span>
          {row.apart !== null && row.apart !== 0 && (
            <span className={css.apart}>{words.apart(row.apart)}</span>
          )}
        </>
      ),
    },
    {
      id: "gap",
      header: words.difference,
      cell: ({ gap }) => {
        if (gap === null) return <span className={css.quiet}>–</span>;
        const tone = gap > 0 ? "below" : gap < 0 ? "above" : "even";
        return (
          <span className={css.difference} data-tone={tone}>
            {words.differs(gap)}
          </span>
        );
      },
    },
    {
      id: "trend",
      header: words.trend,
      cell: ({ trend, expected }) => (
        <Sparkline points={trend} expected={expected} from={from} to={to} />
      ),
    },
  ];
  return (
    <div className={css.table}>
      <Table
        label={words.table}
        columns={columns}
        rows={profile.rows}
        rowKey={({ competency }) => competency}
      />
    </div>
  );
}
