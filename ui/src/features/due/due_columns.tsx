import { CalendarClock, CircleAlert } from "lucide-react";
import type { DueLine_Serialize as DueLine } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { IconButton } from "../../components/IconButton";
import { PersonCell } from "../../components/PersonCell";
import { TwoLines } from "../../components/TwoLines";
import type { Column } from "../../components/table_column";
import { dueMessages as words } from "../../messages/due";
import css from "./Due.module.css";

interface DueColumns {
  today: string;
  /** The window is narrow: rows are higher, and words go on in a second line instead of being cut. */
  isNarrow: boolean;
  onDo: (line: DueLine) => void;
  onMove: (line: DueLine) => void;
}

/** What it is, with whom, by when, and the one thing to do about it. */
export function dueColumns(columns: DueColumns): readonly Column<DueLine>[] {
  const { today, isNarrow, onDo, onMove } = columns;
  return [
    {
      id: "what",
      header: words.what,
      isRowHeader: true,
      width: "minmax(220px, 2.6fr)",
      cell: ({ words: said, what, reports_to_me, weight }) => (
        <span title={said} data-weight={weight} className={css.what}>
          <TwoLines
            first={said}
            second={words.kindOf(what, reports_to_me)}
            look="name"
            wraps={isNarrow}
          />
        </span>
      ),
    },
    {
      id: "person",
      header: words.person,
      width: "minmax(150px, 1.3fr)",
      cell: ({ person }) => <PersonCell name={person.name} wraps={isNarrow} />,
    },
    {
      id: "by",
      header: words.by,
      width: "132px",
      cell: (line) => <When line={line} today={today} />,
    },
    {
      id: "act",
      header: words.act,
      width: "132px",
      align: "end",
      cell: (line) => (
        <span className={css.act}>
          {line.date_moves && (
            <IconButton
              label={words.moveOf(line.words, line.person.name)}
              shortcut="M"
              icon={<CalendarClock aria-hidden="true" />}
              excludeFromTabOrder
              onPress={() => onMove(line)}
            />
          )}
          <Button
            size="s"
            excludeFromTabOrder
            aria-label={words.about(words.deeds[line.what.kind], line.words, line.person.name)}
            onPress={() => onDo(line)}
          >
            {words.deeds[line.what.kind]}
          </Button>
        </span>
      ),
    },
  ];
}

function When({ line: { on, days_late, weight }, today }: { line: DueLine; today: string }) {
  if (on === null) return <span className={css.minor}>{words.noDate}</span>;
  if (days_late === 0) {
    return <TwoLines first={words.relativeDay(on, today)} second={words.day(on)} />;
  }
  const isPressing = weight === "pressing";
  return (
    <span className={css.late}>
      <Badge
        tone={isPressing ? "bad" : "warn"}
        icon={isPressing ? <CircleAlert aria-hidden="true" /> : undefined}
      >
        {words.daysLate(days_late)}
        {isPressing && <span className={css.hidden}> {words.pressing}</span>}
      </Badge>
      <span className={css.minor}>{words.day(on)}</span>
    </span>
  );
}
