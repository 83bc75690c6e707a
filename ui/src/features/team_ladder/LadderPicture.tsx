import { type CSSProperties, Fragment } from "react";
import type {
  Rung_Serialize as Rung,
  TeamPage_Serialize as TeamPage,
  Track_Serialize as Track,
} from "../../bindings";
import { moveByArrow } from "../../components/arrow_keys";
import { teamLadderMessages as words } from "../../messages/team_ladder";
import type { Looking } from "./looking";
import { RungView } from "./RungView";
import css from "./TeamLadder.module.css";

/** One of the tokens is in the order of Tab, arrows go to the others. */
const tokens = "button[data-rac]";

/** Tracks as rails on shared grades, the highest grade on top, the grades between the first track and the others. */
export function LadderPicture({ team, looking }: { team: TeamPage; looking: Looking }) {
  const { rungs } = team.ladder;
  const [first, ...others] = team.tracks;
  if (!first) return null;
  const grades = [...new Set(rungs.map(({ grade }) => grade))].sort((one, other) => other - one);
  const onGrade = (track: Track, grade: number) =>
    rungs.filter((rung) => rung.track === track.code && rung.grade === grade);
  const columns = { "--others": others.length } as CSSProperties;
  const isInside =
    looking.kept !== null &&
    rungs.some(
      ({ level, people, open }) =>
        level === looking.kept?.id ||
        [...people, ...open].some(({ id }) => id === looking.kept?.id),
    );
  const top = grades.flatMap((grade) => rungs.filter((rung) => rung.grade === grade))[0];
  // Tab leads to what is looked at; without that, to the top.
  const tabStop = isInside ? (looking.kept?.id ?? null) : (top?.level ?? null);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows only move the focus between the buttons inside
    <div
      className={css.picture}
      style={columns}
      data-alone={others.length === 0 || undefined}
      onKeyDown={(event) => moveByArrow(event, tokens)}
    >
      <h2 className={css.track}>{first.name}</h2>
      <span className={css.gradeHead}>{words.grade}</span>
      {others.map((track) => (
        <h2 key={track.code} className={css.track}>
          {track.name}
        </h2>
      ))}
      {grades.map((grade) => (
        <Fragment key={grade}>
          <Rungs rungs={onGrade(first, grade)} looking={looking} tabStop={tabStop} />
          <Grade grade={grade} rungs={rungs.filter((rung) => rung.grade === grade)} />
          {others.map((track) => (
            <Rungs
              key={track.code}
              rungs={onGrade(track, grade)}
              looking={looking}
              tabStop={tabStop}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

interface RungsProps {
  rungs: Rung[];
  looking: Looking;
  tabStop: string | null;
}

function Rungs({ rungs, looking, tabStop }: RungsProps) {
  return (
    <div className={css.rungs}>
      {rungs.map((rung) => (
        <RungView
          key={rung.level}
          rung={rung}
          looking={looking}
          isTabStop={rung.level === tabStop}
        />
      ))}
    </div>
  );
}

/** In characters: two lines of the column of grades. */
const shortHorizon = 20;

function Grade({ grade, rungs }: { grade: number; rungs: Rung[] }) {
  // Beside the grade there is room for a few words; the details of a rung have them all.
  const horizon = rungs.find(({ horizon }) => horizon !== "" && horizon.length <= shortHorizon);
  return (
    <div className={css.grade}>
      <span className={css.gradeNumber}>
        <span className={css.spoken}>{words.grade} </span>
        {grade}
      </span>
      {horizon && <span className={css.horizon}>{horizon.horizon}</span>}
    </div>
  );
}
