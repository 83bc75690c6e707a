import { Button } from "react-aria-components";
import type { Ladder_Serialize, LevelCode } from "../../bindings";
import { ladderMessages as words } from "../../messages/ladder";
import css from "./TrackTable.module.css";

interface TrackTableProps {
  ladder: Ladder_Serialize;
  /** Coming back from a level, the focus goes where it was. */
  lastRead: LevelCode | null;
  onChoose: (level: LevelCode) => void;
}

/** Tracks as columns, grades as rows, the highest at the top: a step sideways is as visible as one up. */
export function TrackTable({ ladder, lastRead, onChoose }: TrackTableProps) {
  const grades = [...new Set(ladder.levels.map(({ grade }) => grade))].sort((a, b) => b - a);
  return (
    <>
      <p className={css.about}>{ladder.description || words.choose}</p>
      <table className={css.table} aria-label={words.tracks}>
        <thead>
          <tr>
            <th scope="col" className={css.grade}>
              {words.grade}
            </th>
            {ladder.tracks.map((track) => (
              <th key={track.code} scope="col" className={css.track}>
                {track.name}
                {track.description && <span className={css.hint}>{track.description}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.map((grade) => (
            <tr key={grade}>
              <th scope="row" className={css.grade} aria-label={words.gradeOf(grade)}>
                {grade}
              </th>
              {ladder.tracks.map((track) => {
                const levels = ladder.levels.filter(
                  (level) => level.track === track.code && level.grade === grade,
                );
                return (
                  <td key={track.code} className={css.place}>
                    {levels.length === 0 && (
                      <span className={css.none} role="img" aria-label={words.noLevelHere} />
                    )}
                    {levels.map((level) => (
                      <Button
                        key={level.code}
                        className={css.level}
                        autoFocus={level.code === lastRead}
                        onPress={() => onChoose(level.code)}
                      >
                        <span className={css.name}>{level.name}</span>
                        <span className={css.summary} dir="auto">
                          {level.summary}
                        </span>
                        {level.horizon && (
                          <span className={css.horizon}>{words.looksAhead(level.horizon)}</span>
                        )}
                      </Button>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
