import type { Profile_Serialize as Profile, ProfileRow_Serialize as Row } from "../../bindings";
import { Table } from "../../components/Table";
import type { Column } from "../../components/table_column";
import { profileMessages as words } from "../../messages/profile";
import css from "./Profile.module.css";

/** Every rating with its day: what the small lines show, as a table. */
export function TrendTable({ profile }: { profile: Profile }) {
  const assessments = new Map(
    profile.rows
      .flatMap(({ trend }) => trend)
      .map(({ assessment, on, by, state }) => [assessment, { assessment, on, by, state }] as const),
  );
  const inOrder = [...assessments.values()].sort(
    (a, b) => a.on.localeCompare(b.on) || a.assessment.localeCompare(b.assessment),
  );
  const columns: Column<Row>[] = [
    { id: "name", header: words.competency, isRowHeader: true, cell: ({ name }) => name },
    ...inOrder.map(
      ({ assessment, on, by, state }): Column<Row> => ({
        id: assessment,
        align: "end",
        header: words.assessed(on, by, state === "draft"),
        cell: ({ trend }) =>
          trend.find((point) => point.assessment === assessment)?.value ?? (
            <span className={css.quiet}>–</span>
          ),
      }),
    ),
  ];
  if (inOrder.length === 0) return <p className={css.quiet}>{words.timeEmpty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by the keyboard too
    <section className={css.wide} tabIndex={0} aria-label={words.timeLabel}>
      <Table
        label={words.timeLabel}
        columns={columns}
        rows={profile.rows}
        rowKey={({ competency }) => competency}
      />
    </section>
  );
}
