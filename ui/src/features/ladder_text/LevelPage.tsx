import type { LadderPage_Serialize, Level_Serialize } from "../../bindings";
import { Facts } from "../../components/Facts";
import { Section } from "../../components/Section";
import { ladderMessages as words } from "../../messages/ladder";
import { Expectations } from "./Expectations";
import { ExpectedDelegation } from "./ExpectedDelegation";
import css from "./LevelPage.module.css";

interface LevelPageProps {
  level: Level_Serialize;
  page: LadderPage_Serialize;
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <Section title={title} look="card" level={3}>
      {points.length === 0 ? (
        <p className={css.quiet}>{words.nothingSaid}</p>
      ) : (
        <ul className={css.points}>
          {points.map((point) => (
            <li key={point} dir="auto">
              {point}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function titlesOf(titles: readonly string[]): string {
  return titles.length === 0 ? words.noTitles : titles.join(", ");
}

/** All that the ladder says of one level. */
export function LevelPage({ level, page }: LevelPageProps) {
  return (
    <>
      <p className={css.summary} dir="auto">
        {level.summary}
      </p>
      <Facts
        layout="columns"
        facts={[
          { name: words.scope, value: level.scope || words.nothingSaid },
          { name: words.span, value: level.span || words.nothingSaid },
          { name: words.horizon, value: level.horizon || words.nothingSaid },
        ]}
      />
      <Section title={words.shift}>
        <div className={css.pair}>
          <Points title={words.takeOn} points={level.take_on} />
          <Points title={words.giveUp} points={level.give_up} />
        </div>
      </Section>
      <div className={css.pair}>
        <Points title={words.readySigns} points={level.ready_signs} />
        <Section title={words.titles} look="card" level={3}>
          <Facts
            facts={[
              { name: words.titlesUs, value: titlesOf(level.titles.us) },
              { name: words.titlesEurope, value: titlesOf(level.titles.europe) },
              { name: words.titlesUk, value: titlesOf(level.titles.uk) },
            ]}
          />
        </Section>
      </div>
      <Expectations level={level} page={page} />
      <ExpectedDelegation level={level} page={page} />
    </>
  );
}
