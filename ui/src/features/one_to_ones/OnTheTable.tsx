import { ArrowRight, CircleAlert } from "lucide-react";
import type {
  MeetingCell_Serialize as MeetingCell,
  MeetingGap,
  MeetingPage_Serialize as MeetingPage,
} from "../../bindings";
import { Badge } from "../../components/Badge";
import { LevelSteps } from "../../components/LevelSteps";
import { Section } from "../../components/Section";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { useRead } from "../../queries";
import { ContextKnown } from "./ContextKnown";
import css from "./OnTheTable.module.css";
import { OpenActions } from "./OpenActions";

/** What to have in view while talking. What is empty is left out. */
export function OnTheTable({ page, today }: { page: MeetingPage; today: string }) {
  const { against, gaps, reviews, decisions_waiting } = page;
  return (
    <div className={css.table}>
      <OpenActions actions={page.open_actions} today={today} />
      {reviews.length > 0 && <Reviews cells={reviews} />}
      {decisions_waiting.length > 0 && <Waiting cells={decisions_waiting} />}
      {against && gaps.length > 0 && <WidestGaps gaps={gaps} against={against.name} />}
      <ContextKnown person={page.person} context={page.context} />
    </div>
  );
}

function Reviews({ cells }: { cells: readonly MeetingCell[] }) {
  return (
    <Section title={words.reviews} heading="small">
      <ul className={css.rows}>
        {cells.map(({ area, name, review, overdue }) => (
          <li key={area} className={css.stack}>
            <span>{name}</span>
            {review &&
              (overdue ? (
                <Badge tone="warn" icon={<CircleAlert aria-hidden="true" />}>
                  {words.reviewOverdue(review)}
                </Badge>
              ) : (
                <span className={css.minor}>{words.reviewDue(review)}</span>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Waiting({ cells }: { cells: readonly MeetingCell[] }) {
  const scale = useRead("ladderShow", []).data?.delegation_levels ?? [];
  const word = (level: number) =>
    words.levelWord(level, scale.find(({ value }) => value === level)?.word);
  return (
    <Section title={words.waiting} heading="small">
      <ul className={css.rows}>
        {cells.map(({ area, name, level, wanted }) => (
          <li key={area} className={css.stack}>
            <span>{name}</span>
            {wanted !== null && (
              <span className={css.fromTo}>
                <span className={css.spoken}>{words.fromToSpoken(word(level), word(wanted))}</span>
                <span aria-hidden="true">{word(level)}</span>
                <ArrowRight aria-hidden="true" />
                <strong aria-hidden="true">{word(wanted)}</strong>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WidestGaps({ gaps, against }: { gaps: readonly MeetingGap[]; against: string }) {
  return (
    <Section title={words.gaps(against)} heading="small">
      <ul className={css.rows}>
        {gaps.map(({ competency, name, current, expected }) => (
          <li key={competency} className={css.pair}>
            <span>{name}</span>
            <LevelSteps size="s" value={current} of={5} expected={expected} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
