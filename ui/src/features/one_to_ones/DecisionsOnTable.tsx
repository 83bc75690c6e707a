import { Link } from "@tanstack/react-router";
import { ArrowRight, CircleAlert, Hourglass } from "lucide-react";
import { type ReactNode, type RefObject, useState } from "react";
import type {
  MeetingCell_Serialize as MeetingCell,
  MeetingDifference,
  MeetingPage_Serialize as MeetingPage,
  MeetingWhile_Serialize as MeetingWhile,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { keepingFocus } from "../../components/returning_focus";
import { stepOf } from "../../components/scale_step";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { Fold, useFirstFew } from "./Fold";
import { KeepDialog } from "./KeepDialog";
import { LookedAtDialog } from "./LookedAtDialog";
import { MoveDialog } from "./MoveDialog";
import type { Sheet } from "./note_places";
import css from "./OnTheTable.module.css";
import { useDeciding } from "./useDeciding";

/** So many of each leave room for the rest of what is on the table. */
const few = 2;

interface DecisionsOnTableProps {
  page: MeetingPage;
  today: string;
  sheet: RefObject<Sheet>;
}

type Asked =
  | { do: "move"; area: string; name: string; level: number; to: number | null }
  | { do: "looked_at"; area: string; name: string; level: number }
  | { do: "keep"; area: string; name: string; level: number };

/** Decisions that are waiting, due for a look, held for a while or seen differently; each can be dealt with here. */
export function DecisionsOnTable({ page, today, sheet }: DecisionsOnTableProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const giving = useDeciding(page.person, sheet);
  const { steps, reviews, decisions_waiting, for_a_while, differences } = page;
  const word = (level: number) => {
    const step = stepOf(steps, level);
    return step ? words.levelWord(step.number, step.word) : "";
  };
  const giveBack = async ({ id, name }: MeetingWhile) => {
    if (!(await giving.decide({ do: "give_back", held: id }))) return;
    tellDone(words.givenBack(name));
  };

  return (
    <>
      <Part place="waiting" title={words.waiting} rows={decisions_waiting}>
        {(cell) => (
          <Waiting
            key={cell.area}
            cell={cell}
            word={word}
            onMove={(to) => setAsked({ do: "move", ...cell, to })}
          />
        )}
      </Part>
      <Part place="reviews" title={words.reviews} rows={reviews}>
        {(cell) => (
          <li key={cell.area} className={css.stack}>
            <span>{cell.name}</span>
            <span className={css.fromTo}>{word(cell.level)}</span>
            <ReviewDay cell={cell} />
            {cell.moved && <span className={css.minor}>{words.agreedBefore(cell.moved)}</span>}
            <span className={css.deeds} data-actions>
              <Button
                size="s"
                aria-label={words.staysOf(cell.name)}
                onPress={() => setAsked({ do: "looked_at", ...cell })}
              >
                {words.stays}
              </Button>
              <Button
                size="s"
                variant="quiet"
                aria-label={words.changeOf(cell.name)}
                onPress={() => setAsked({ do: "move", ...cell, to: cell.wanted })}
              >
                {words.change}
              </Button>
            </span>
          </li>
        )}
      </Part>
      <Part
        place="while"
        title={words.forAWhile}
        rows={for_a_while}
        after={giving.error && <ErrorBanner error={giving.error} />}
      >
        {(held) => (
          <ForAWhile
            key={held.id}
            held={held}
            word={word}
            onGiveBack={() => void keepingFocus(() => giveBack(held))}
          />
        )}
      </Part>
      <Part place="differences" title={words.differences} rows={differences}>
        {(one) => (
          <Difference
            key={one.area}
            of={one}
            word={word}
            onChange={() => setAsked({ do: "move", ...one, to: one.own })}
            onKeep={() => setAsked({ do: "keep", ...one })}
          />
        )}
      </Part>
      <p className={css.all}>
        <Link to="/delegation/views" search={{ person: page.person.id, asks: true }}>
          {words.askView(page.person.name)}
        </Link>
      </p>
      {asked?.do === "move" && (
        <MoveDialog
          person={page.person}
          sheet={sheet}
          cell={asked}
          to={asked.to}
          steps={steps}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.do === "keep" && (
        <KeepDialog
          person={page.person}
          sheet={sheet}
          cell={asked}
          word={word(asked.level)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.do === "looked_at" && (
        <LookedAtDialog
          person={page.person}
          sheet={sheet}
          cell={asked}
          word={word(asked.level)}
          today={today}
          nextReview={page.next_review}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

interface PartProps<Row> {
  place: string;
  title: string;
  rows: readonly Row[];
  children: (row: Row) => ReactNode;
  after?: ReactNode;
}

function Part<Row>({ place, title, rows, children, after }: PartProps<Row>) {
  const [shown, more] = useFirstFew(rows, few);
  if (rows.length === 0) return null;
  return (
    <Fold place={place} title={title} count={rows.length}>
      <ul className={css.rows}>{shown.map(children)}</ul>
      {after}
      {more}
    </Fold>
  );
}

interface WaitingProps {
  cell: MeetingCell;
  word: (level: number) => string;
  onMove: (to: number) => void;
}

function Waiting({ cell, word, onMove }: WaitingProps) {
  const { name, level, wanted, wanted_by, wanted_late } = cell;
  if (wanted === null) return null;
  return (
    <li className={css.stack}>
      <span>{name}</span>
      <span className={css.fromTo}>
        <span className={css.spoken}>{words.fromToSpoken(word(level), word(wanted))}</span>
        <span aria-hidden="true">{word(level)}</span>
        <ArrowRight aria-hidden="true" />
        <strong aria-hidden="true">{word(wanted)}</strong>
      </span>
      {wanted_by !== null &&
        (wanted_late ? (
          <Badge tone="warn" icon={<CircleAlert aria-hidden="true" />}>
            {words.wantedLate(wanted_by)}
          </Badge>
        ) : (
          <span className={css.minor}>{words.wantedBy(wanted_by)}</span>
        ))}
      <span className={css.deeds} data-actions>
        <Button size="s" aria-label={words.moveNowOf(name)} onPress={() => onMove(wanted)}>
          {words.moveNow}
        </Button>
      </span>
    </li>
  );
}

function ReviewDay({ cell: { review, overdue } }: { cell: MeetingCell }) {
  if (review === null) return null;
  if (!overdue) return <span className={css.minor}>{words.reviewDue(review)}</span>;
  return (
    <Badge tone="warn" icon={<CircleAlert aria-hidden="true" />}>
      {words.reviewOverdue(review)}
    </Badge>
  );
}

interface ForAWhileProps {
  held: MeetingWhile;
  word: (level: number) => string;
  onGiveBack: () => void;
}

function ForAWhile({ held, word, onGiveBack }: ForAWhileProps) {
  const { name, level, agreed, afterwards, until, reason, returns_on, is_over } = held;
  return (
    <li className={css.stack}>
      <span>{name}</span>
      <span className={css.held}>
        <Hourglass aria-hidden="true" />
        <span>
          {is_over
            ? words.cameBack(agreed === null ? "" : word(agreed), returns_on)
            : words.holdsUntil(word(level), until, afterwards)}
        </span>
      </span>
      <span className={css.minor}>{reason}</span>
      {!is_over && (
        <span className={css.deeds} data-actions>
          <Button size="s" aria-label={words.giveBackOf(name)} onPress={onGiveBack}>
            {words.giveBack}
          </Button>
        </span>
      )}
    </li>
  );
}

interface DifferenceProps {
  of: MeetingDifference;
  word: (level: number) => string;
  onChange: () => void;
  onKeep: () => void;
}

function Difference({ of, word, onChange, onKeep }: DifferenceProps) {
  const { name, level, own, note, on, waiting } = of;
  return (
    <li className={css.stack}>
      <span>{name}</span>
      <span className={css.fromTo}>{words.youAndThey(word(level), word(own))}</span>
      {waiting && <span className={css.minor}>{words.onTheTable(waiting.on, waiting.words)}</span>}
      {note !== "" && <span className={css.minor}>{words.theySay(note, on)}</span>}
      <span className={css.deeds} data-actions>
        <Button size="s" aria-label={words.keepOf(name)} onPress={onKeep}>
          {words.keep}
        </Button>
        <Button size="s" variant="quiet" aria-label={words.changeOf(name)} onPress={onChange}>
          {words.change}
        </Button>
      </span>
    </li>
  );
}
