import { Link } from "@tanstack/react-router";
import { type CSSProperties, Fragment } from "react";
import type { LadderReadPage_Serialize as ReadPage } from "../../bindings";
import { ladderReadMessages as words } from "../../messages/ladder_read";
import css from "./RungPicker.module.css";

/** The ladder laid down, the lowest grade first: a rail for each track, a rung for each level to go and read. */
export function RungPicker({ page }: { page: ReadPage }) {
  const { own, below, above, rungs } = page.reading;
  const grades = [...new Set(rungs.map(({ grade }) => grade))];
  const tracks = page.tracks.filter(({ code }) => rungs.some(({ track }) => track === code));
  const column = (grade: number) => grades.indexOf(grade) + 2;
  const style = { "--grades": grades.length } as CSSProperties;

  return (
    <nav aria-label={words.levels} className={css.picker} style={style}>
      {tracks.map((track, at) => {
        const here = rungs.filter((rung) => rung.track === track.code);
        const first = column(here[0]?.grade ?? 0);
        const last = column(here.at(-1)?.grade ?? 0) + 1;
        return (
          <Fragment key={track.code}>
            <span className={css.track} style={{ gridRow: at + 1 }}>
              {track.name}
            </span>
            <span
              className={css.rail}
              style={{ gridRow: at + 1, gridColumn: `${first} / ${last}` }}
              aria-hidden="true"
            />
            {here.map(({ code, name, grade }) => (
              <Link
                key={code}
                to="/ladder/read/$level"
                params={{ level: code }}
                className={css.rung}
                data-near={code === below.level || code === above.level || undefined}
                style={{ gridRow: at + 1, gridColumn: column(grade) }}
                aria-current={code === own ? "page" : undefined}
                activeProps={{ "aria-current": code === own ? "page" : undefined }}
              >
                <span className={css.grade}>{grade}</span> {name}
              </Link>
            ))}
          </Fragment>
        );
      })}
    </nav>
  );
}
