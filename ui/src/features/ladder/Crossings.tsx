import { Link } from "@tanstack/react-router";
import type {
  CrossedCompetency_Serialize as CrossedCompetency,
  RoleCard_Serialize as RoleCard,
} from "../../bindings";
import { Facts } from "../../components/Facts";
import { Section } from "../../components/Section";
import { ladderReadMessages as words } from "../../messages/ladder_read";
import css from "./Crossings.module.css";

type Step = Pick<CrossedCompetency, "name" | "here" | "there">;

const grows = ({ here, there }: Step) => (there ?? 0) > (here ?? 0);

function told(steps: readonly Step[]): string {
  return steps.map(({ name, here, there }) => words.from(name, here, there)).join(", ");
}

/** The other tracks seen from a level: what a step sideways would change, or where one could take it. */
export function Crossings({ card }: { card: RoleCard }) {
  if (card.beside.length === 0) return null;
  return (
    <Section title={words.crossing} sub={words.crossingHelp}>
      {card.beside.map(({ track, track_name, level, level_name, grade, crossing, remark }) => {
        if (!crossing) return <p key={track}>{remark}</p>;
        const facts = [
          { name: words.asksMore, value: told(crossing.asks.filter(grows)) },
          { name: words.asksLess, value: told(crossing.asks.filter((step) => !grows(step))) },
          { name: words.decidesMore, value: told(crossing.decides.filter(grows)) },
          { name: words.decidesLess, value: told(crossing.decides.filter((step) => !grows(step))) },
        ].filter(({ value }) => value !== "");
        return (
          <div key={track} className={css.crossing}>
            <Link to="/ladder/read/$level" params={{ level }} className={css.name}>
              {words.crossTo(level_name, track_name, grade)}
            </Link>
            {facts.length === 0 ? <p>{words.same}</p> : <Facts facts={facts} />}
          </div>
        );
      })}
    </Section>
  );
}
