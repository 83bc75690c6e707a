import { ArrowDownRight, ArrowRight, ArrowUpRight, Eye, Minus } from "lucide-react";
import { type ReactNode, useState } from "react";
import type {
  SignCourse,
  StuckSignLine_Serialize as SignLine,
  StuckPage_Serialize as StuckPage,
} from "../../bindings";
import { useCommands } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Section } from "../../components/Section";
import { Table } from "../../components/Table";
import type { Column } from "../../components/table_column";
import { stuckMessages as words } from "../../messages/direction";
import { CheckInDialog } from "./CheckInDialog";
import { SignSeries } from "./SignSeries";
import css from "./Signs.module.css";

const looks: Record<
  SignCourse,
  { tone: "neutral" | "good" | "warn" | "bad" | "outline"; icon: ReactNode }
> = {
  quiet: { tone: "outline", icon: <Minus aria-hidden="true" /> },
  eases: { tone: "good", icon: <ArrowDownRight aria-hidden="true" /> },
  first: { tone: "neutral", icon: <Eye aria-hidden="true" /> },
  stays: { tone: "warn", icon: <ArrowRight aria-hidden="true" /> },
  grows: { tone: "bad", icon: <ArrowUpRight aria-hidden="true" /> },
};

/** The seven signs, what leader and PM saw last, and what became of each. */
export function Signs({ page }: { page: StuckPage }) {
  const [isLooking, setLooking] = useState(false);
  useCommands([
    {
      id: "direction.check_in",
      title: words.checkIn,
      section: "screen",
      shortcuts: ["C"],
      run: () => setLooking(true),
    },
  ]);
  // Once somebody looked, what was seen needs the room; the check-in says again what to look for.
  const isNew = page.check_ins.length === 0;
  const columns: Column<SignLine>[] = [
    {
      id: "sign",
      header: words.sign,
      isRowHeader: true,
      cell: ({ name, about }) => (
        <>
          <span className={css.name}>{name}</span>
          {isNew && <span className={css.about}>{about}</span>}
        </>
      ),
    },
    { id: "leader", header: words.lookers.leader, cell: ({ leader }) => words.seen(leader) },
    { id: "pm", header: words.lookers.pm, cell: ({ pm }) => words.seen(pm) },
    {
      id: "course",
      header: words.course,
      cell: ({ course }) =>
        course && (
          <Badge tone={looks[course].tone} icon={looks[course].icon}>
            {words.courses[course]}
          </Badge>
        ),
    },
    { id: "trend", header: words.trend, cell: ({ points }) => <SignSeries points={points} /> },
  ];

  return (
    <Section
      title={words.signs}
      sub={words.signsHelp}
      look="card"
      actions={
        <Button size="s" onPress={() => setLooking(true)}>
          {words.checkIn}
        </Button>
      }
    >
      <div className={css.table}>
        <Table
          label={words.signs}
          columns={columns}
          rows={page.signs}
          rowKey={({ sign }) => sign}
        />
      </div>
      {isLooking && <CheckInDialog page={page} onClose={() => setLooking(false)} />}
    </Section>
  );
}
