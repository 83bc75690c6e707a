import type { Gap_Serialize as Gap, PersonPage_Serialize as PersonPage } from "../../bindings";
import { LevelSteps } from "../../components/LevelSteps";
import { Section } from "../../components/Section";
import { Table } from "../../components/Table";
import type { Column } from "../../components/table_column";
import { personMessages as words } from "../../messages/person";
import css from "./Person.module.css";

/** Where the person stands against the own level and the one they head for. */
export function Gaps({ page }: { page: PersonPage }) {
  const { level } = page.person;
  const heading = page.target ?? page.next_level;
  const isRated = page.own_gaps.some(({ current }) => current !== null);
  if (!level) {
    return (
      <Section title={words.standing} look="card">
        <p className={css.quiet}>{words.notPlaced}</p>
      </Section>
    );
  }

  const next = new Map(page.next_gaps.map((gap) => [gap.competency, gap]));
  const columns: Column<Gap>[] = [
    { id: "name", header: words.competency, isRowHeader: true, cell: ({ name }) => name },
    {
      id: "own",
      header: words.against(level.name),
      cell: (gap) => (
        <LevelSteps value={gap.current} of={5} expected={gap.expected} label={gap.name} />
      ),
    },
  ];
  if (heading && page.next_gaps.length > 0) {
    columns.push({
      id: "next",
      header: words.againstNext(heading.name),
      cell: ({ competency, name }) => {
        const gap = next.get(competency);
        return (
          gap && <LevelSteps value={gap.current} of={5} expected={gap.expected} label={name} />
        );
      },
    });
  }

  return (
    <Section
      title={words.standing}
      sub={
        isRated && page.last_assessed ? words.lastAssessed(page.last_assessed) : words.notAssessed
      }
      look="card"
    >
      <div className={css.gaps}>
        <Table
          label={words.standing}
          columns={columns}
          rows={page.own_gaps}
          rowKey={({ competency }) => competency}
        />
      </div>
    </Section>
  );
}
