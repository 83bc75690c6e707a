import { TrendingDown, TrendingUp } from "lucide-react";
import type { ProfilePage_Serialize as ProfilePage } from "../../bindings";
import { profileMessages as words } from "../../messages/profile";
import css from "./Profile.module.css";
import { isRated, rowsOf } from "./rows";
import { TopGaps } from "./TopGaps";

/** In words: on which levels somebody works, strengths, and the gaps that weigh most. */
export function StandsOut({ page }: { page: ProfilePage }) {
  const { profile, against } = page;
  if (!isRated(profile)) return <p className={css.quiet}>{words.notRated}</p>;
  const strengths = rowsOf(profile, profile.strengths);
  return (
    <>
      {profile.works_on.length > 0 && (
        <ul className={css.sentences}>
          {profile.works_on.map(({ sentence, side }) => (
            <li key={sentence} className={css.sentence} data-side={side}>
              {side === "above" ? (
                <TrendingUp aria-hidden="true" />
              ) : (
                <TrendingDown aria-hidden="true" />
              )}
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
      {!against && <p className={css.quiet}>{words.chooseLevel}</p>}
      {against && (
        <>
          <h3 className={css.small}>{words.strengths}</h3>
          {strengths.length === 0 ? (
            <p className={css.quiet}>{words.noStrengths}</p>
          ) : (
            <ul className={css.strengths}>
              {strengths.map(({ competency, name, current, expected }) => (
                <li key={competency} className={css.strength}>
                  {name}
                  {current !== null && expected !== null && (
                    <span className={css.quiet}>{words.ofExpected(current, expected)}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
          <h3 className={css.small}>{words.topGaps}</h3>
          <TopGaps page={page} />
        </>
      )}
      {profile.weighing && <p className={css.weighing}>{profile.weighing}</p>}
    </>
  );
}
