import { Link } from "@tanstack/react-router";
import type { PersonRef, RoundLine_Serialize } from "../../bindings";
import { Section } from "../../components/Section";
import { assessmentMessages } from "../../messages/assessment";
import { assessmentRoundMessages as words } from "../../messages/assessment_round";
import css from "./Round.module.css";

interface ClosedRoundsProps {
  person: PersonRef;
  rounds: readonly RoundLine_Serialize[];
}

/** What was agreed before, each to be read as it was. */
export function ClosedRounds({ person, rounds }: ClosedRoundsProps) {
  if (rounds.length === 0) return null;
  return (
    <Section title={words.agreedBefore}>
      <ul className={css.closed}>
        {rounds.map((round) => (
          <li key={round.id}>
            <Link
              to="/people/$id/assess/$round"
              params={{ id: person.id, round: round.id }}
              className={css.closedLink}
            >
              {words.agreedDay(round.closed_on ?? round.begun_on)}
            </Link>
            <span className={css.quiet}>
              {round.against && assessmentMessages.againstLevel(round.against.name)},{" "}
              {assessmentMessages.onVersion(round.version)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
